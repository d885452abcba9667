import { isRejected, loadDigestCached } from "../build/loadDigest.ts";
import { printLines, writeLines } from "../files/writeLines.ts";
import { isRecordLine, recordLines } from "../outputs/exportRecord.ts";
import { count, describeProblems } from "../report.ts";
import { readExportOptions } from "./exportOptions.ts";
import { checkOutputFile } from "./outputFile.ts";
import { run } from "./run.ts";

/** `npm run export`: every published item as a line of JSON. What is told besides goes to where it is not piped on. */
run(async (words) => {
  const { root, output, now, drafts } = readExportOptions(words);
  if (output !== undefined) checkOutputFile(output, root, foreign);
  const preparation = await loadDigestCached(root, now, drafts);
  const { digest, problems } = preparation;
  if (problems.length > 0) console.error(describeProblems(problems));
  if (isRejected(preparation)) {
    console.error("Nothing was exported: mend the errors first.");
    return 1;
  }
  const lines = recordLines(digest);
  await (output === undefined ? printLines(lines) : writeLines(lines, output));
  if (output !== undefined) console.error(`${count(digest.items.length, "item")} exported to ${output}.`);
  return 0;
});

function foreign(start: Buffer): string | undefined {
  return isRecordLine(start.toString()) ? undefined : "something that is not an export";
}
