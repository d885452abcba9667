import { isRejected, loadDigest } from "../build/loadDigest.ts";
import { cronLines, isDueLine } from "../digest/cron.ts";
import { UsageError } from "../failure.ts";
import { describeProblems } from "../report.ts";
import { readDueOptions } from "./dueOptions.ts";
import { run } from "./run.ts";

/**
 * `npm run due`: `true` when a workflow that was started by a line of cron is to publish, `false` when the line is for another
 * offset of the site's zone than the day's. Items without a time of day go out at midnight.
 */
run((words) => {
  const { root, line, now } = readDueOptions(words);
  const preparation = loadDigest(root, now, false);
  if (isRejected(preparation)) {
    console.error(describeProblems(preparation.problems));
    return 1;
  }
  const { publishedAt = "00:00", timeZone } = preparation.digest.site;
  const lines = cronLines(publishedAt, timeZone, now.getUTCFullYear());
  if (!lines.includes(line))
    throw new UsageError(
      `--line "${line}" does not start at ${publishedAt} in ${timeZone}: the lines in .github/workflows/publish.yml should be ${lines.map((each) => `"${each}"`).join(" and ")}.`,
    );
  console.log(isDueLine(line, now, publishedAt, timeZone));
  return 0;
});
