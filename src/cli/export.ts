import { resolve } from "node:path";
import type { BuildOptions } from "../build/buildOptions.ts";
import type { ExitCode } from "../failure.ts";
import { printLines, writeLines } from "../files/writeLines.ts";
import { isRecordLine, recordLines } from "../outputs/exportRecord.ts";
import { count } from "../report.ts";
import { loadForOutput } from "./loadForOutput.ts";
import { draftsOption, nowOption, readNow, readRoot, readWords, rootOption } from "./options.ts";
import { checkOutputFile } from "./outputFile.ts";

/** `npm run export`: writes every published item as a line of JSON. Everything else goes to standard error, so that the lines can be piped. */
export default async function exportCommand(words: readonly string[]): Promise<ExitCode> {
  const { root, output, now, drafts } = readExportOptions(words);
  if (output !== undefined) checkOutputFile(output, root, foreign);
  const digest = await loadForOutput(root, now, drafts, "Nothing was exported.");
  const lines = recordLines(digest);
  await (output === undefined ? printLines(lines) : writeLines(lines, output));
  if (output !== undefined) console.error(`${count(digest.items.length, "item")} exported to ${output}.`);
  return 0;
}

function foreign(start: Buffer): string | undefined {
  return isRecordLine(start.toString()) ? undefined : "something that is not an export";
}

/** How `export` was called. Without `output`, it prints. */
export interface ExportOptions extends Pick<BuildOptions, "root" | "now" | "drafts"> {
  readonly output: string | undefined;
}

/** Reads the words after `npm run export --`. Throws a UsageError. */
export function readExportOptions(words: readonly string[]): ExportOptions {
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
