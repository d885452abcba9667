import { readRoot, readWords, rootOption } from "./options.ts";

/** Reads the words after `npm run check --`. Throws a UsageError. */
export function readCheckOptions(words: readonly string[]): { root: string; strict: boolean } {
  const values = readWords(words, { ...rootOption, strict: { type: "boolean", default: false } });
  return { root: readRoot(values.root), strict: values.strict === true };
}
