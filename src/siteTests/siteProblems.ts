import type { Digest } from "../digest/digest.ts";
import { filesBelow } from "../files/filesBelow.ts";
import { launchBrowser } from "../pdf/launchBrowser.ts";
import { brokenLinks } from "./brokenLinks.ts";
import { browserProblems } from "./browserProblems.ts";
import { invalidHtml } from "./invalidHtml.ts";
import { linksOf } from "./pageLinks.ts";
import { samplePages, validatedPages } from "./samplePages.ts";
import { type PageProblem, readPages, type SitePage } from "./sitePage.ts";

/** A built site, and where it is published. */
export interface BuiltSite {
  readonly folder: string;
  readonly pages: readonly SitePage[];
  readonly paths: readonly string[];
  /** Ends with a slash: `https://example.org/courier/`. */
  readonly home: string;
}

/** Reads the site that was built from a digest into a folder. */
export function readSite(folder: string, { site }: Digest): BuiltSite {
  const paths = filesBelow(folder);
  return { folder, paths, pages: readPages(folder, paths), home: site.url.replace(/\/?$/, "/") };
}

/** Links of all pages that lead nowhere. */
export function linkProblems({ pages, paths, home }: BuiltSite): PageProblem[] {
  return brokenLinks(pages.map(linksOf), paths, home);
}

/** What is not valid HTML, and in how many pages it was looked for. */
export async function htmlProblems({
  pages,
}: BuiltSite): Promise<{ found: PageProblem[]; validated: number }> {
  const validated = validatedPages(pages);
  const found: PageProblem[] = [];
  for (const page of validated) found.push(...(await invalidHtml(page)));
  return { found, validated: validated.length };
}

/** The pages of a site that are looked at in a browser. */
export function pagesForBrowser({ pages }: BuiltSite, { issues: [newest] }: Digest): string[] {
  const addresses = newest ? [newest, ...newest.items].map(({ address }) => decodeURI(address)) : [];
  return samplePages(pages, addresses).map(({ address }) => address);
}

/** What is wrong with pages in a browser. Throws a Failure with a remedy if there is no browser. */
export async function problemsInBrowser(
  { folder, home }: BuiltSite,
  addresses: readonly string[],
): Promise<PageProblem[]> {
  const browser = await launchBrowser("to test the pages with");
  try {
    return await browserProblems(browser, addresses, folder, home);
  } finally {
    await browser.close();
  }
}
