import { DateTime } from "luxon";
import { UsageError } from "../../failure.ts";
import { nowOption, readNow, readRoot, readWords, rootOption } from "../commandLine.ts";

/** How `due` was called. */
export interface DueOptions {
  readonly root: string;
  /** The cron line that started the workflow. */
  readonly line: string;
  readonly now: Date;
}

/** Reads the words after `npm run due --`. Throws a UsageError. */
export default function readDueOptions(words: readonly string[]): DueOptions {
  const values = readWords(words, {
    ...rootOption,
    line: { type: "string", says: "the cron line that started the workflow" },
    ...nowOption,
  });
  if (values.line === undefined)
    throw new UsageError('--line is missing. Give the cron line, such as --line "0 7 * * *".');
  const now = readNow(values.now);
  return {
    root: readRoot(values.root),
    line: String(values.line),
    now: typeof now === "string" ? DateTime.fromISO(now, { zone: "utc" }).toJSDate() : now,
  };
}
