import type { ExitCode } from "../failure.ts";
import { printLines, writeLines } from "../files/writeLines.ts";
import { isRecordLine, recordLines } from "../outputs/exportRecord.ts";
import { count } from "../report.ts";
import { loadForOutput } from "./loadForOutput.ts";
import type { ExportOptions } from "./options/export.ts";
import { checkOutputFile } from "./outputFile.ts";

/** `npm run export`: writes every published item as a line of JSON. Everything else goes to standard error, so that the lines can be piped. */
export default async function exportCommand({ root, output, now, drafts }: ExportOptions): Promise<ExitCode> {
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
