import type { Digest } from "../digest/digest.ts";
import { launchBrowser } from "../pdf/launchBrowser.ts";
import { brokenLinks } from "./brokenLinks.ts";
import { browserProblems } from "./browserProblems.ts";
import { invalidHtml } from "./invalidHtml.ts";
import { linksOf } from "./pageLinks.ts";
import { samplePages } from "./samplePages.ts";
import { type PageProblem, readPages, type SitePage, sitePaths } from "./sitePage.ts";

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
  const paths = sitePaths(folder);
  return { folder, paths, pages: readPages(folder, paths), home: site.url.replace(/\/?$/, "/") };
}

/** Links of all pages that lead nowhere, and pages that are not valid HTML. */
export async function fileProblems({ pages, paths, home }: BuiltSite): Promise<PageProblem[]> {
  const links = brokenLinks(pages.map(linksOf), paths, home);
  const invalid: PageProblem[] = [];
  for (const page of pages) invalid.push(...(await invalidHtml(page)));
  return [...links, ...invalid];
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
