import { readRoot, readWords, rootOption } from "../commandLine.ts";

/** How `upgrade` was called. */
export interface UpgradeOptions {
  readonly root: string;
}

/** Reads the words after `standfirst upgrade`. Throws a UsageError. */
export default function readUpgradeOptions(words: readonly string[]): UpgradeOptions {
  return { root: readRoot(readWords(words, rootOption).root) };
}
