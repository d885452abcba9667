import { readWords } from "../commandLine.ts";

/** Reads the words after `npm run clean --`: there must be none. Throws a UsageError. */
export default function readCleanOptions(words: readonly string[]): void {
  readWords(words, {});
}
