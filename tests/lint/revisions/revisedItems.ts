import { loadDigest } from "../../../src/build/loadDigest.ts";
import { problemsSince } from "../../../src/check/problemsSince.ts";
import { describeProblem } from "../../../src/report.ts";
import { commitAll } from "../../check/checking.ts";
import { aDigest, type Files, writeFiles } from "../../support/digest.ts";

export const flood = "content/items/flood.md";
export const drought = "content/items/drought.md";
export const body = "The river rose on Monday\nand fell on Friday.\n\nNobody was hurt.";
export const thursday = body.replace("Friday", "Thursday");
export const update = { date: "2021-11-11", kind: "correction", note: "The river fell on Thursday." };
export const remedy = `Add an entry to \`updates\` that says what changed and why or, for a spelling mistake, set \`minorChange: 2021-11-12\`.`;

/** All problems of a digest on 12 November 2021, including those of items that changed since a revision. */
export function since(root: string, revision: string): string[] {
  const preparation = loadDigest(root, new Date("2021-11-12T12:00Z"), false);
  return [...preparation.problems, ...problemsSince(root, revision, preparation)].map(describeProblem);
}

/** The problems of a digest that was committed, and then changed. */
export function changed(before: Files, change: (root: string) => void): string[] {
  const root = aDigest(before);
  commitAll(root);
  change(root);
  return since(root, "HEAD");
}

/** The problems of an item that was committed as `before`, and is now `after`. */
export function became(before: string, after: string): string[] {
  return changed({ [flood]: before }, (root) => writeFiles(root, { [flood]: after }));
}
