import { loadDigestCached } from "../build/loadDigest.ts";
import { testFolder } from "../cache/cacheFolder.ts";
import { findProblems } from "../check/findProblems.ts";
import { hasErrors } from "../content/problem.ts";
import type { ExitCode } from "../failure.ts";
import { count, describeProblems } from "../report.ts";
import { contentFileOf } from "../siteTests/contentFile.ts";
import { describePageProblems } from "../siteTests/describePageProblems.ts";
import type { PageProblem } from "../siteTests/sitePage.ts";
import { fileProblems, pagesForBrowser, problemsInBrowser, readSite } from "../siteTests/siteProblems.ts";
import { buildDigest } from "./build.ts";
import { draftsOption, nowOption, readNow, readRoot, readWords, rootOption } from "./options.ts";

/** A digest's `npm test`: checks its content, builds it, and tests its pages: links and HTML of all, accessibility of some in a browser. */
export default async function testCommand(words: readonly string[]): Promise<ExitCode> {
  const { root, now, drafts } = readTestOptions(words);
  const contentProblems = await findProblems({ root, since: undefined, links: false });
  console.log(describeProblems(contentProblems));
  if (hasErrors(contentProblems)) {
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
  const site = readSite(folder, digest);
  const inBrowser = pagesForBrowser(site, digest);
  const describe = (problems: readonly PageProblem[]) =>
    describePageProblems(problems, contentFileOf(root, content)).map((line) => console.log(line)).length;
  const inFiles = describe(await fileProblems(site));
  console.log(
    `${count(site.pages.length, "page")} tested: links, HTML. ${count(inBrowser.length, "page")} of them next in a browser: the longest of each kind, and the newest issue.`,
  );
  const found = inFiles + describe(await problemsInBrowser(site, inBrowser));
  console.log(found === 0 ? "No problems of pages." : `${count(found, "problem")} of pages.`);
  return found === 0 ? 0 : 1;
}

/** How `test` was called. */
export interface TestOptions {
  readonly root: string;
  readonly now: Date | string;
  readonly drafts: boolean;
}

/** Reads the words after `standfirst test`. Throws a UsageError. */
export function readTestOptions(words: readonly string[]): TestOptions {
  const values = readWords(words, { ...rootOption, ...nowOption, ...draftsOption });
  return { root: readRoot(values.root), now: readNow(values.now), drafts: values.drafts === true };
}
