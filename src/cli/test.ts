import { loadDigestCached } from "../build/loadDigest.ts";
import { testFolder } from "../cache/cacheFolder.ts";
import { findProblems } from "../check/findProblems.ts";
import { hasErrors } from "../content/problem.ts";
import type { Digest } from "../digest/digest.ts";
import type { ExitCode } from "../failure.ts";
import { splitProblems } from "../lint/baseline.ts";
import { count, describeProblems } from "../report.ts";
import { contentFileOf } from "../siteTests/contentFile.ts";
import { describePageProblems } from "../siteTests/describePageProblems.ts";
import {
  type BuiltSite,
  htmlProblems,
  linkProblems,
  pagesForBrowser,
  problemsInBrowser,
  readSite,
} from "../siteTests/siteProblems.ts";
import { buildDigest } from "./build.ts";
import type { TestOptions } from "./options/test.ts";

/** A digest's `npm test`: checks its content, builds it, and tests its pages: links and HTML of all, accessibility of some in a browser. */
export default async function testCommand({ root, now, drafts }: TestOptions): Promise<ExitCode> {
  const { problems } = splitProblems(await findProblems({ root, since: undefined, links: false }));
  console.log(describeProblems(problems));
  if (hasErrors(problems)) {
    console.log("No pages were tested. Fix the errors first.");
    return 1;
  }
  const folder = testFolder(root);
  const built = await buildDigest(
    { root, now, drafts, output: folder, search: true, shard: undefined },
    () => {},
  );
  if (built !== 0) return built;
  const { content, digest } = await loadDigestCached(root, now, drafts);
  const found = await testPages(readSite(folder, digest), digest, contentFileOf(root, content));
  console.log(found === 0 ? "No problems in the pages." : `${count(found, "problem")} in the pages.`);
  return found === 0 ? 0 : 1;
}

/** The check comes first, and finds mistakes in the digest's own code. */
export const reportsOwnErrors = true;

/** Prints what is wrong with the pages of a site, and returns how much that is. Throws a Failure if there is no browser. */
async function testPages(
  site: BuiltSite,
  digest: Digest,
  fileOf: (address: string) => string | undefined,
): Promise<number> {
  const html = await htmlProblems(site);
  const inFiles = describePageProblems([...linkProblems(site), ...html.found], fileOf);
  for (const line of inFiles) console.log(line);
  const addresses = pagesForBrowser(site, digest);
  console.log(
    `Tested: the links of ${count(site.pages.length, "page")}, and the HTML of ${of(html.validated, site.pages.length, "the longest")}. Next, in a browser: ${of(addresses.length, site.pages.length, "the longest of each kind, and the newest issue")}.`,
  );
  const inBrowser = describePageProblems(await problemsInBrowser(site, addresses), fileOf);
  for (const line of inBrowser) console.log(line);
  return inFiles.length + inBrowser.length;
}

/** How many pages, and which if they are not all. */
function of(number: number, all: number, which: string): string {
  return number === all ? "all" : `${number}, ${which}`;
}
