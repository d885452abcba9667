import { join } from "node:path";
import { hashOf } from "../../content/hash.ts";
import type { Kept } from "../../content/kept.ts";
import { inReadingOrder, type Problem } from "../../content/problem.ts";
import { proofreadAll } from "../../content/proofs.ts";
import type { Content } from "../../content/read.ts";
import { readerFrom } from "../../content/readings.ts";
import { readItemsAlone } from "../build/readItems.ts";
import { cacheFolder } from "../cacheFolder.ts";
import type { CheckOptions } from "../checkOptions.ts";
import { prepareDigest } from "../prepare.ts";
import { addressListsIn } from "./addressLists.ts";
import { oneLineEach } from "./oneLineEach.ts";

/**
 * Every problem in the digest below a root, in reading order: what the content says wrong, how it is written, what became of it, and
 * what its links lead to. What is asked for seldom is loaded when it is.
 */
export async function findProblems({
  root,
  since,
  links,
}: Pick<CheckOptions, "root" | "since" | "links">): Promise<Problem[]> {
  // git looks while the items are read.
  const lists = addressListsIn(root);
  const items = await readItemsAlone(root);
  const preparation = prepareDigest(root, new Date(), false, readerFrom(root, items));
  const written = [...preparation.problems, ...problemsOfStyle(root, items, preparation.content)];
  const problems = [...oneLineEach(written), ...(await lists)];
  if (since !== undefined) {
    const { problemsSince } = await import("./since.ts");
    problems.push(...problemsSince(root, since, preparation));
  }
  if (links) {
    const { checkWebLinks } = await import("./web/checkWebLinks.ts");
    problems.push(...(await checkWebLinks(preparation.content, root)));
  }
  return inReadingOrder(problems);
}

function problemsOfStyle(root: string, { records, version }: Kept, { style, registers }: Content): Problem[] {
  const path = join(cacheFolder, "proofs", hashOf(root));
  return proofreadAll(root, records.values(), { style, registers }, { path, version });
}
