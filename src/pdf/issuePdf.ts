import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { RenderContext } from "../../templates/renderContext.ts";
import { writeAssets } from "../build/assets.ts";
import { writePages } from "../build/renderPages.ts";
import { absoluteUrlOf, basePathOf, pageFile } from "../content/addresses.ts";
import type { Digest, Issue } from "../digest/digest.ts";
import { printFitted } from "./fitted.ts";
import { answerFrom } from "./serveFiles.ts";

/** What a browser has to call itself that prints issues: it leaves that name in each PDF, as the program that made it. */
export const printerName = "Standfirst";

/** Whether a PDF that begins so was printed under that name. */
export function isOwnPdf(start: Buffer): boolean {
  return start.includes(`/Creator (${printerName})`);
}

/**
 * An issue as a PDF, as `browser` prints its page: tagged, with its headings as bookmarks, and with links that lead to the site.
 * Nothing but that page and what it loads is made; `root` holds the digest's pictures. Nothing is asked of the network.
 */
export async function issuePdf(
  browser: Browser,
  root: string,
  digest: Digest,
  issue: Issue,
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-pdf-"));
  try {
    await writeIssue(root, digest, issue, folder);
    return await printed(browser, folder, digest, issue);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the issue's page and what pages load into a folder, as a build does. */
async function writeIssue(root: string, digest: Digest, issue: Issue, folder: string): Promise<void> {
  const assets = await writeAssets(root, folder, basePathOf(digest.site.url));
  await writePages(new RenderContext(digest, assets), { files: [pageFile(issue.address)], output: folder });
}

async function printed(browser: Browser, folder: string, { site }: Digest, issue: Issue): Promise<Buffer> {
  const context = await browser.newContext({ colorScheme: "light" });
  try {
    // The page stands where readers find it, so that links within the site are whole.
    await context.route("**", answerFrom(folder, absoluteUrlOf("/", site.url)));
    const page = await context.newPage();
    await page.goto(absoluteUrlOf(issue.address, site.url));
    await page.evaluate(keepSpaces);
    await page.evaluate(loadAll);
    return await printFitted(page);
  } finally {
    await context.close();
  }
}

/** Chromium leaves out of a bookmark the space at which its heading breaks, unless spaces are kept as they are. */
function keepSpaces(): void {
  for (const heading of document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      texts.currentNode.nodeValue = String(texts.currentNode.nodeValue).replace(/\s+/g, " ");
    heading.firstChild?.nodeValue?.trim() === "" && heading.firstChild.remove();
    heading.style.whiteSpace = "break-spaces";
  }
}

/** Waits, within the page, for pictures that a reader has yet to scroll to, and for the fonts. */
async function loadAll(): Promise<void> {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode()));
  await document.fonts.ready;
}
