import { DateTime } from "luxon";
import { UsageError } from "../failure.ts";
import { nowOption, readNow, readRoot, readWords, rootOption } from "./options.ts";

/** What `due` was asked. */
export interface DueOptions {
  readonly root: string;
  /** The line of cron that started the workflow. */
  readonly line: string;
  readonly now: Date;
}

/** Reads the words after `npm run due --`. Throws a UsageError. */
export function readDueOptions(words: readonly string[]): DueOptions {
  const values = readWords(words, {
    ...rootOption,
    line: { type: "string", says: "the line of cron that started the workflow" },
    ...nowOption,
  });
  if (values.line === undefined)
    throw new UsageError('--line is missing: give the line of cron, such as --line "0 7 * * *".');
  const now = readNow(values.now);
  return {
    root: readRoot(values.root),
    line: String(values.line),
    now: typeof now === "string" ? DateTime.fromISO(now, { zone: "utc" }).toJSDate() : now,
  };
}
