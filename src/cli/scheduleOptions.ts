import { UsageError } from "../failure.ts";
import { nowOption, readNow, readRoot, readWords, rootOption } from "./options.ts";

/** What `schedule` was asked for. */
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
    format: { type: "string", default: "text", says: "text, or json for programs" },
  });
  if (format !== "text" && format !== "json")
    throw new UsageError(`--format ${format} is not a format: choose text or json.`);
  return { root: readRoot(root), now: readNow(now), format };
}
