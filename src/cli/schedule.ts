import { isRejected, loadDigestCached } from "../build/loadDigest.ts";
import { scheduleOf } from "../digest/schedule/schedule.ts";
import type { ExitCode } from "../failure.ts";
import { describeErrors } from "../report.ts";
import type { ScheduleOptions } from "./options/schedule.ts";
import { describeSchedule } from "./schedule/scheduleText.ts";

/** `npm run schedule`: lists what is coming, drafts, and what is due for review. */
export default async function scheduleCommand({ root, now, format }: ScheduleOptions): Promise<ExitCode> {
  const loaded = await loadDigestCached(root, now, false);
  const { content, digest, problems } = loaded;
  if (isRejected(loaded) && content.items.length === 0) {
    console.error(`${describeErrors(problems)}\nNothing to list. Fix the errors first.`);
    return 1;
  }
  const schedule = scheduleOf(digest, content.issues);
  console.log(
    format === "json" ? JSON.stringify(schedule, null, 2) : describeSchedule(schedule, digest.site),
  );
  if (!isRejected(loaded)) return 0;
  console.error("Items with errors are left out. Run `npm run check` to list the errors.");
  return 1;
}
