import { relative, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { isRejected, loadDigestCached } from "../build/loadDigest.ts";
import { Failure } from "../failure.ts";
import { replaceAtomic } from "../files/atomicWrite.ts";
import { findBrowser, thisMachine } from "../pdf/findBrowser.ts";
import { isOwnPdf, issuePdf, printerName } from "../pdf/issuePdf.ts";
import { count, describeProblems } from "../report.ts";
import { checkOutputFile } from "./outputFile.ts";
import { chosenIssue, readPdfOptions } from "./pdfOptions.ts";
import { run } from "./run.ts";

/** `npm run pdf`: an issue as a PDF, printed by the reader's kind of browser. */
run(async (words) => {
  const { root, output, now, week } = readPdfOptions(words);
  if (output !== undefined) checkOutputFile(output, root, foreign);
  const preparation = await loadDigestCached(root, now, false);
  const { digest, problems } = preparation;
  if (problems.length > 0) console.log(describeProblems(problems));
  if (isRejected(preparation)) {
    console.log("Nothing was printed: mend the errors first.");
    return 1;
  }
  const issue = chosenIssue(digest, week);
  const file = output ?? resolve("_pdf", `${issue.week}.pdf`);
  if (output === undefined) checkOutputFile(file, root, notPdf);
  const browser = await launch();
  try {
    replaceAtomic(file, await issuePdf(browser, root, digest, issue));
  } finally {
    await browser.close();
  }
  console.log(`${issue.week}, ${count(issue.items.length, "item")}, printed to ${relative("", file)}.`);
  return 0;
});

function notPdf(start: Buffer): string | undefined {
  return start.toString("latin1").startsWith("%PDF-") ? undefined : "something that is not a PDF";
}

/** In the folder `_pdf`, where it is not asked for, are those of versions that left their name in none. */
function foreign(start: Buffer): string | undefined {
  return notPdf(start) ?? (isOwnPdf(start) ? undefined : "a PDF that Standfirst did not print");
}

/**
 * Starts the browser that `CHROMIUM` names, or the one that is found first. Throws a Failure that says what to do where there is
 * none, or it does not start.
 */
async function launch(): Promise<Browser> {
  const path = findBrowser(thisMachine());
  const named = process.env.CHROMIUM;
  if (named && path !== named)
    throw new Failure(
      `CHROMIUM names ${named}, which is no browser that starts: set it to the path of a Chrome, Chromium or Edge, or to nothing.`,
    );
  if (path === undefined)
    throw new Failure(
      "There is no browser to print with: install Chrome, Chromium or Edge, or set CHROMIUM to the path of one.",
    );
  try {
    return await chromium.launch({
      executablePath: path,
      args: ["--disable-gpu", `--user-agent=${printerName}`],
    });
  } catch {
    throw new Failure(
      `${path} does not start: set CHROMIUM to the path of a Chrome, Chromium or Edge that does.`,
    );
  }
}
