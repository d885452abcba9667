import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { writeWhole } from "../content/asideFile.ts";
import { findBrowser, thisMachine } from "../publish/pdf/findBrowser.ts";
import { issuePdf } from "../publish/pdf/issuePdf.ts";
import { Failure } from "./failure.ts";
import { UsageError } from "./options.ts";
import { checkOutputFile } from "./outputFolder.ts";
import { chosenIssue, readPdfOptions } from "./pdfOptions.ts";
import { isRefused } from "./prepare.ts";
import { prepareKept } from "./prepareKept.ts";
import { count, describeProblems } from "./report.ts";
import { run } from "./run.ts";

/** `npm run pdf`: an issue as a PDF, printed by the reader's kind of browser. */
run(async (words) => {
  const { root, output, now, week } = readPdfOptions(words);
  if (output !== undefined) checkPlace(output, root);
  const preparation = await prepareKept(root, now, false);
  const { digest, problems } = preparation;
  if (problems.length > 0) console.log(describeProblems(problems));
  if (isRefused(preparation)) {
    console.log("Nothing was printed: mend the errors first.");
    return 1;
  }
  const issue = chosenIssue(digest, week);
  const file = output ?? resolve("_pdf", `${issue.week}.pdf`);
  checkPlace(file, root);
  const browser = await launch();
  try {
    writeWhole(file, await issuePdf(browser, root, digest, issue));
  } finally {
    await browser.close();
  }
  console.log(`${issue.week}, ${count(issue.items.length, "item")}, printed to ${relative("", file)}.`);
  return 0;
});

/** Makes sure that a PDF can be written to `file`, and that nothing but a PDF is replaced. Throws a UsageError. */
function checkPlace(file: string, root: string): void {
  checkOutputFile(file, root);
  if (existsSync(file) && !isPdf(file))
    throw new UsageError(`--output ${file} holds something that is not a PDF: give another name.`);
}

/** Whether a file is a PDF, or has nothing to lose. */
function isPdf(file: string): boolean {
  const opening = Buffer.alloc(5);
  const opened = openSync(file, "r");
  const length = readSync(opened, opening);
  closeSync(opened);
  return length === 0 || opening.toString() === "%PDF-";
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
    return await chromium.launch({ executablePath: path, args: ["--disable-gpu"] });
  } catch {
    throw new Failure(
      `${path} does not start: set CHROMIUM to the path of a Chrome, Chromium or Edge that does.`,
    );
  }
}
