import { draftsOption, nowOption, readNow, readRoot, readWords, rootOption } from "../commandLine.ts";

/** How `test` was called. */
export interface TestOptions {
  readonly root: string;
  readonly now: Date | string;
  readonly drafts: boolean;
}

/** Reads the words after `standfirst test`. Throws a UsageError. */
export default function readTestOptions(words: readonly string[]): TestOptions {
  const values = readWords(words, { ...rootOption, ...nowOption, ...draftsOption });
  return { root: readRoot(values.root), now: readNow(values.now), drafts: values.drafts === true };
}
