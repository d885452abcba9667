import { isRejected, loadDigestCached } from "../build/loadDigest.ts";
import { scheduleOf } from "../digest/schedule.ts";
import { describeProblems } from "../report.ts";
import { run } from "./run.ts";
import { readScheduleOptions } from "./scheduleOptions.ts";
import { describeSchedule } from "./scheduleText.ts";

/** `npm run schedule`: what is coming, what is a draft, and what is due for review. */
run(async (words) => {
  const { root, now, format } = readScheduleOptions(words);
  const preparation = await loadDigestCached(root, now, false);
  const { content, digest, problems } = preparation;
  if (isRejected(preparation) && content.items.length === 0) {
    console.error(`${describeProblems(problems)}\nThere is nothing to list: mend the errors first.`);
    return 1;
  }
  const schedule = scheduleOf(digest, content.issues);
  console.log(
    format === "json" ? JSON.stringify(schedule, null, 2) : describeSchedule(schedule, digest.site),
  );
  if (!isRejected(preparation)) return 0;
  console.error("Items with errors are left out: `npm run check` lists the errors.");
  return 1;
});
