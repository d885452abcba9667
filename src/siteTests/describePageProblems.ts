import { groupBy } from "../digest/groupBy.ts";
import { count } from "../report.ts";
import type { PageProblem } from "./sitePage.ts";

/**
 * Problems of pages as lines of text: `/items/flood/: link: what is wrong. What to do.` What is wrong with many pages in the same way is said once.
 * `fileOf` gives the file that a page is made from, if there is one.
 */
export function describePageProblems(
  problems: readonly PageProblem[],
  fileOf: (address: string) => string | undefined,
): string[] {
  const groups = groupBy(problems, ({ rule, message, remedy }) =>
    JSON.stringify([rule, message.replace(/, at \d+:\d+ of the page\.$/, ""), remedy]),
  );
  return [...groups.values()].map((group) => describeGroup(group, fileOf));
}

function describeGroup(
  group: readonly PageProblem[],
  fileOf: (address: string) => string | undefined,
): string {
  // Pages that list an item repeat its mistakes. Its own page has a file.
  const shown = group.find(({ address }) => fileOf(address) !== undefined) ?? group[0];
  if (shown === undefined) return "";
  const { address, rule, message, remedy } = shown;
  const file = fileOf(address);
  const others = new Set(group.map((problem) => problem.address)).size - 1;
  const also = others > 0 ? ` The same is wrong on ${count(others, "other page")}.` : "";
  return `${address}${file === undefined ? "" : ` (${file})`}: ${rule}: ${message}${remedy === "" ? "" : ` ${remedy}`}${also}`;
}
