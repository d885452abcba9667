import { readdirSync } from "node:fs";
import type { Case } from "./cases.ts";

/** How many pages a site has. Hugo's redirects from a list's `page/1/` to the list are no pages. */
export function countPages(output: string): number {
  return readdirSync(output, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".html") && !/page[\\/]1[\\/]index\.html$/.test(file),
  ).length;
}

/** How many pages both sides of a case made. Throws when they differ by more than one in a hundred: that is no comparison. */
export function checkSameSize({ title, ours, peer }: Case): readonly [ours: number, peer: number] {
  const counts = [countPages(ours.output), countPages(peer.output)] as const;
  if (Math.abs(counts[0] - counts[1]) > counts[1] / 100)
    throw new Error(`${title}: ${ours.name} made ${counts[0]} pages, ${peer.name} ${counts[1]}.`);
  return counts;
}
