import { relative, resolve } from "node:path";
import { closest } from "fastest-levenshtein";
import { type Browser, chromium } from "playwright-core";
import type { BuildOptions } from "../build/buildOptions.ts";
import { isRejected, loadDigestCached } from "../build/loadDigest.ts";
import type { Digest, Issue } from "../digest/digest.ts";
import { type ExitCode, Failure, UsageError } from "../failure.ts";
import { replaceAtomic } from "../files/atomicWrite.ts";
import { browserEnvironment, findBrowser } from "../pdf/findBrowser.ts";
import { isOwnPdf, issuePdf, printerName } from "../pdf/issuePdf.ts";
import { count, describeProblems } from "../report.ts";
import { nowOption, readCall, readNow, readRoot, rootOption } from "./options.ts";
import { checkOutputFile } from "./outputFile.ts";

/** `npm run pdf`: an issue as a PDF, printed by the reader's kind of browser. */
export default async function pdfCommand(words: readonly string[]): Promise<ExitCode> {
  const { root, output, now, week } = readPdfOptions(words);
  if (output !== undefined) checkOutputFile(output, root, foreign);
  const loaded = await loadDigestCached(root, now, false);
  const { digest, problems } = loaded;
  if (problems.length > 0) console.log(describeProblems(problems));
  if (isRejected(loaded)) {
    console.log("Nothing was printed. Fix the errors first.");
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
}

function notPdf(start: Buffer): string | undefined {
  return start.toString("latin1").startsWith("%PDF-") ? undefined : "a file that is not a PDF";
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
  const path = findBrowser(browserEnvironment());
  const named = process.env.CHROMIUM;
  if (named && path !== named)
    throw new Failure(
      `CHROMIUM names ${named}, which is not a browser that starts. Set it to the path of Chrome, Chromium or Edge, or unset it.`,
    );
  if (path === undefined)
    throw new Failure(
      "There is no browser to print with. Install Chrome, Chromium or Edge, or set CHROMIUM to the path of one.",
    );
  try {
    return await chromium.launch({
      executablePath: path,
      args: ["--disable-gpu", `--user-agent=${printerName}`],
    });
  } catch {
    throw new Failure(
      `${path} does not start. Set CHROMIUM to the path of a Chrome, Chromium or Edge that does.`,
    );
  }
}

/** What `pdf` was asked for. */
export interface PdfOptions extends Pick<BuildOptions, "root" | "now"> {
  /** The issue's week as it was written; the latest where there is none. */
  readonly week: string | undefined;
  readonly output: string | undefined;
}

/** Reads the words after `npm run pdf --`. Throws a UsageError. */
export function readPdfOptions(words: readonly string[]): PdfOptions {
  const { values, names } = readCall(words, {
    ...rootOption,
    output: { type: "string", says: "the file to print to, by default _pdf/ and the issue's name" },
    ...nowOption,
  });
  const [week, second] = names;
  if (second !== undefined)
    throw new UsageError(
      `Only one issue can be printed at a time: ${week} or ${second}. Give one, or none for the latest.`,
    );
  return {
    root: readRoot(values.root),
    output: values.output === undefined ? undefined : resolve(String(values.output)),
    now: readNow(values.now),
    week,
  };
}

/** The issue of a week, written as 2021-W45 in any case, or the latest. Throws a UsageError that names the nearest one. */
export function chosenIssue({ issues }: Digest, week: string | undefined): Issue {
  const [latest] = issues;
  if (latest === undefined) throw new Failure("There is no issue yet. Publish an item to create one.");
  if (week === undefined) return latest;
  const wanted = week.toUpperCase();
  const found = issues.find((issue) => issue.week === wanted);
  if (found) return found;
  throw new UsageError(
    `${week} is not an issue. Did you mean ${nearestWeek(wanted, issues)}? The latest is ${latest.week}.`,
  );
}

/** The issue next in time, the older one where two are; for what is no week, the one that is written most like it. */
function nearestWeek(wanted: string, issues: readonly Issue[]): string {
  const weeks = issues.map((issue) => issue.week);
  if (!/^\d{4}-W\d\d$/.test(wanted)) return closest(wanted, weeks);
  const away = (week: string) => Math.abs(weekNumber(week) - weekNumber(wanted));
  return weeks.reduce((best, week) => (away(week) <= away(best) ? week : best));
}

/** Weeks in a row, near enough to compare them. */
function weekNumber(week: string): number {
  return Number(week.slice(0, 4)) * 52 + Number(week.slice(6));
}
