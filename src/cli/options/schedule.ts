import { nowOption, readChoice, readNow, readRoot, readWords, rootOption } from "../commandLine.ts";

/** How `schedule` was called. */
export interface ScheduleOptions {
  readonly root: string;
  readonly now: Date | string;
  readonly format: "text" | "json";
}

/** Reads the words after `npm run schedule --`. Throws a UsageError. */
export default function readScheduleOptions(words: readonly string[]): ScheduleOptions {
  const { root, now, format } = readWords(words, {
    ...rootOption,
    ...nowOption,
    format: { type: "string", default: "text", says: "output format: text, or json for programs" },
  });
  return { root: readRoot(root), now: readNow(now), format: readChoice("format", format, ["text", "json"]) };
}
