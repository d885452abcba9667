import { join } from "node:path";
import { hashOf } from "../../content/hash.ts";
import type { Kept } from "../../content/kept.ts";
import { inReadingOrder, type Problem } from "../../content/problem.ts";
import { type Proofs, problemsIn, proofreadAll } from "../../content/proofs.ts";
import type { Content } from "../../content/read.ts";
import { readerFrom } from "../../content/readings.ts";
import { placeOfItems, readItemsAlone } from "../build/readItems.ts";
import { cacheFolder } from "../cacheFolder.ts";
import type { CheckOptions } from "../checkOptions.ts";
import { prepareDigest } from "../prepare.ts";
import { addressListsIn } from "./addressLists.ts";
import { type CheckKeeper, keepCheck, problemsAgain } from "./keptCheck.ts";
import { oneLineEach } from "./oneLineEach.ts";
import { isStill, surroundingsOf } from "./surroundings.ts";

type Asked = Pick<CheckOptions, "root" | "since" | "links">;

/**
 * Every problem in the digest below a root, in reading order: what the content says wrong, how it is written, what became of it, and
 * what its links lead to.
 */
export async function findProblems(asked: Asked): Promise<Problem[]> {
  const { root, since, links } = asked;
  // git looks while the items are read.
  const lists = addressListsIn(root);
  const keeper = keeperFor(root);
  // What became of the content, and where its links lead, is asked of all of it.
  const again = keeper && since === undefined && !links ? problemsAgain(root, keeper) : undefined;
  const problems = again ? oneLineEach(again) : await problemsAnew(asked, keeper);
  return inReadingOrder([...problems, ...(await lists)]);
}

function keeperFor(root: string): CheckKeeper | undefined {
  const surroundings = surroundingsOf(root);
  const path = join(cacheFolder, "checks", hashOf(root));
  return surroundings && { path, surroundings, readings: placeOfItems(root) };
}

/** Looks at everything, and keeps what it found. What is asked for seldom is loaded when it is. */
async function problemsAnew(
  { root, since, links }: Asked,
  keeper: CheckKeeper | undefined,
): Promise<Problem[]> {
  const items = await readItemsAlone(root);
  const preparation = prepareDigest(root, new Date(), false, readerFrom(root, items));
  const proofs = proofsOf(root, items, preparation.content);
  const written = [...preparation.problems, ...problemsIn(proofs)];
  if (keeper && isStill(root, keeper.surroundings))
    keepCheck(keeper, { preparation, records: items.records, proofs, problems: written });
  const problems = oneLineEach(written);
  if (since !== undefined) {
    const { problemsSince } = await import("./since.ts");
    problems.push(...problemsSince(root, since, preparation));
  }
  if (links) {
    const { checkWebLinks } = await import("./web/checkWebLinks.ts");
    problems.push(...(await checkWebLinks(preparation.content, root)));
  }
  return problems;
}

function proofsOf(root: string, { records, version }: Kept, { style, registers }: Content): Proofs {
  const path = join(cacheFolder, "proofs", hashOf(root));
  return proofreadAll(root, records.values(), { style, registers }, { path, version });
}
