import { resolve } from "node:path";
import type { BuildOptions } from "../build/buildOptions.ts";
import { draftsOption, nowOption, readNow, readRoot, readWords, rootOption } from "./options.ts";

/** What `export` was asked for; without `output`, it prints. */
export interface ExportOptions extends Pick<BuildOptions, "root" | "now" | "drafts"> {
  readonly output: string | undefined;
}

/** Reads the words after `npm run export --`. Throws a UsageError. */
export function readExportOptions(words: readonly string[]): ExportOptions {
  const { root, output, now, drafts } = readWords(words, {
    ...rootOption,
    output: { type: "string", says: "the file that is written; without it, the lines are printed" },
    ...nowOption,
    ...draftsOption,
  });
  return {
    root: readRoot(root),
    output: output === undefined ? undefined : resolve(String(output)),
    now: readNow(now),
    drafts: drafts === true,
  };
}
