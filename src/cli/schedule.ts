import { isRejected, loadDigestCached } from "../build/loadDigest.ts";
import { scheduleOf } from "../digest/schedule/schedule.ts";
import type { ExitCode } from "../failure.ts";
import { describeErrors } from "../report.ts";
import { nowOption, readChoice, readNow, readRoot, readWords, rootOption } from "./options.ts";
import { describeSchedule } from "./schedule/scheduleText.ts";

/** `npm run schedule`: lists what is coming, drafts, and what is due for review. */
export default async function scheduleCommand(words: readonly string[]): Promise<ExitCode> {
  const { root, now, format } = readScheduleOptions(words);
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

/** How `schedule` was called. */
export interface ScheduleOptions {
  readonly root: string;
  readonly now: Date | string;
  readonly format: "text" | "json";
}

/** Reads the words after `npm run schedule --`. Throws a UsageError. */
export function readScheduleOptions(words: readonly string[]): ScheduleOptions {
  const { root, now, format } = readWords(words, {
    ...rootOption,
    ...nowOption,
    format: { type: "string", default: "text", says: "output format: text, or json for programs" },
  });
  return { root: readRoot(root), now: readNow(now), format: readChoice("format", format, ["text", "json"]) };
}
