import { readWords } from "../commandLine.ts";

/** Reads the words after `npm run manual --`: there must be none. Throws a UsageError. */
export default function readManualOptions(words: readonly string[]): void {
  readWords(words, {});
}
