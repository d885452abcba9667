import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { RenderContext } from "../../templates/renderContext.ts";
import { writeAssets } from "../build/assets.ts";
import { writePages } from "../build/renderPages.ts";
import { absoluteUrlOf, basePathOf, pageFile } from "../content/siteAddresses.ts";
import type { Digest, Issue } from "../digest/digest.ts";
import { printFitted } from "./printFitted.ts";
import { serveFiles } from "./serveFiles.ts";

/** The name of the browser that prints issues. Chromium writes it into each PDF as the creator. */
export const printerName = "Standfirst";

/** Whether a PDF that begins with `start` was created by Standfirst. */
export function isOwnPdf(start: Buffer): boolean {
  return start.includes(`/Creator (${printerName})`);
}

/**
 * Prints the page of an issue as a PDF: tagged, with its headings as bookmarks, and with links to the site. `root` is the folder of the
 * digest, which has its pictures. Renders only that page and what it loads, and does not use the network.
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

/** Writes the issue's page and the assets into a folder, as a build does. */
async function writeIssue(root: string, digest: Digest, issue: Issue, folder: string): Promise<void> {
  const assets = await writeAssets(root, folder, digest, basePathOf(digest.site.url));
  await writePages(new RenderContext(digest, assets), { files: [pageFile(issue.address)], output: folder });
}

async function printed(browser: Browser, folder: string, { site }: Digest, issue: Issue): Promise<Buffer> {
  const context = await browser.newContext({ colorScheme: "light" });
  try {
    // The page gets its public address, so that links within the site are absolute.
    await context.route("**", serveFiles(folder, absoluteUrlOf("/", site.url)));
    const page = await context.newPage();
    await page.goto(absoluteUrlOf(issue.address, site.url));
    await page.evaluate(keepSpaces);
    await page.evaluate(loadAll);
    return await printFitted(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page. Chromium drops from a bookmark the space where the heading wraps, unless white space is preserved. */
function keepSpaces(): void {
  for (const heading of document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      texts.currentNode.nodeValue = String(texts.currentNode.nodeValue).replace(/\s+/g, " ");
    heading.firstChild?.nodeValue?.trim() === "" && heading.firstChild.remove();
    heading.style.whiteSpace = "break-spaces";
  }
}

/** Runs in the page. Waits for the fonts, and for pictures that are only loaded when a reader scrolls to them. */
async function loadAll(): Promise<void> {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode()));
  await document.fonts.ready;
}
