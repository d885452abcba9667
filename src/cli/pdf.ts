import { relative, resolve } from "node:path";
import type { ExitCode } from "../failure.ts";
import { replaceAtomic } from "../files/atomicWrite.ts";
import { isOwnPdf, issuePdf, printerName } from "../pdf/issuePdf.ts";
import { launchBrowser } from "../pdf/launchBrowser.ts";
import { count } from "../report.ts";
import { issueOf } from "./issueArgument.ts";
import { loadForOutput } from "./loadForOutput.ts";
import type { PdfOptions } from "./options/pdf.ts";
import { checkOutputFile } from "./outputFile.ts";

/** `npm run pdf`: prints an issue as a PDF, with a browser of the kind that readers use. */
export default async function pdfCommand({ root, output, now, week }: PdfOptions): Promise<ExitCode> {
  if (output !== undefined) checkOutputFile(output, root, foreign);
  const digest = await loadForOutput(root, now, false, "Nothing was printed.");
  const issue = issueOf(digest, week);
  const file = output ?? resolve("_pdf", `${issue.week}.pdf`);
  if (output === undefined) checkOutputFile(file, root, notPdf);
  const browser = await launchBrowser("to print with", `--user-agent=${printerName}`);
  try {
    replaceAtomic(file, await issuePdf(browser, root, digest, issue));
  } finally {
    await browser.close();
  }
  console.log(`${issue.week}, ${count(issue.items.length, "item")}, printed to ${relative("", file)}.`);
  return 0;
}

function notPdf(start: Buffer): string | undefined {
  return start.toString("latin1").startsWith("%PDF-") ? undefined : "a file that is not a PDF";
}

/** Only for `--output`: earlier versions left no name in the PDFs that they wrote into `_pdf`. */
function foreign(start: Buffer): string | undefined {
  return notPdf(start) ?? (isOwnPdf(start) ? undefined : "a PDF that Standfirst did not print");
}
