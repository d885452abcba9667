import { isRejected, loadDigest } from "../build/loadDigest.ts";
import { cronLines, isDueLine } from "../digest/schedule/cron.ts";
import { type ExitCode, UsageError } from "../failure.ts";
import { describeErrors } from "../report.ts";
import type { DueOptions } from "./options/due.ts";

/**
 * `npm run due`: prints `true` if a workflow that a cron line started should publish, and `false` if that line is for another UTC offset
 * than today's. Without `publishedAt`, items go out at midnight.
 */
export default function dueCommand({ root, line, now }: DueOptions): ExitCode {
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
