import { DateTime } from "luxon";
import { isRejected, loadDigest } from "../build/loadDigest.ts";
import { cronLines, isDueLine } from "../digest/schedule/cron.ts";
import { type ExitCode, UsageError } from "../failure.ts";
import { describeErrors } from "../report.ts";
import { nowOption, readNow, readRoot, readWords, rootOption } from "./options.ts";

/**
 * `npm run due`: prints `true` if a workflow that a cron line started should publish, and `false` if that line is for another UTC offset
 * than today's. Without `publishedAt`, items go out at midnight.
 */
export default function dueCommand(words: readonly string[]): ExitCode {
  const { root, line, now } = readDueOptions(words);
  const loaded = loadDigest(root, now, false);
  if (isRejected(loaded)) {
    console.error(describeErrors(loaded.problems));
    return 1;
  }
  const { publishedAt = "00:00", timeZone } = loaded.digest.site;
  const lines = cronLines(publishedAt, timeZone, now.getUTCFullYear());
  if (!lines.includes(line))
    throw new UsageError(
      `--line "${line}" does not start at ${publishedAt} in ${timeZone}: the lines in .github/workflows/publish.yml should be ${lines.map((each) => `"${each}"`).join(" and ")}.`,
    );
  console.log(isDueLine(line, now, publishedAt, timeZone));
  return 0;
}

/** How `due` was called. */
export interface DueOptions {
  readonly root: string;
  /** The cron line that started the workflow. */
  readonly line: string;
  readonly now: Date;
}

/** Reads the words after `npm run due --`. Throws a UsageError. */
export function readDueOptions(words: readonly string[]): DueOptions {
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
