import { resolve } from "node:path";
import type { BuildOptions } from "../../build/buildOptions.ts";
import { draftsOption, nowOption, readNow, readRoot, readWords, rootOption } from "../commandLine.ts";

/** How `export` was called. Without `output`, it prints. */
export interface ExportOptions extends Pick<BuildOptions, "root" | "now" | "drafts"> {
  readonly output: string | undefined;
}

/** Reads the words after `npm run export --`. Throws a UsageError. */
export default function readExportOptions(words: readonly string[]): ExportOptions {
  const { root, output, now, drafts } = readWords(words, {
    ...rootOption,
    output: { type: "string", says: "the file to write; without it, the lines are printed" },
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
