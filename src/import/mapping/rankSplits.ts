import { headlineOf } from "../fields/headlineOf.ts";
import { piecesOf, type ReadPost } from "../readPost.ts";
import { pieceText } from "../split/pieceText.ts";
import { type Mapping, mappingFields, type Split } from "./mapping.ts";

/** A way to split, with the items that it makes of the sample and of all posts. */
export interface SplitSample {
  readonly split: Split;
  readonly headlines: readonly string[];
  readonly average: number;
}

const tried: readonly Split[] = ["whole", "#", "##", "###", "entries", "bold"];
/** How many posts are split in every way. */
const splitPosts = 20;

/** The ways to split, the most likely first: the one that makes short items of most of a post, and needs no more than it must. */
export function rankSplits(read: readonly ReadPost[], sample: ReadPost): SplitSample[] {
  const some = someOf(read, splitPosts);
  const samples = tried.map((split): SplitSample => {
    const mapping = mappingFields.parse({ split });
    const pieces = some.flatMap((post) => itemPieces(post, mapping));
    return {
      split,
      headlines: headlinesOf(sample, mapping),
      average: pieces.length / Math.max(some.length, 1),
    };
  });
  const best = bestSplit(new Map(samples.map(({ split, average }) => [split, average])));
  const differing = samples.filter(
    ({ split, average }, index) =>
      split === best || !samples.slice(0, index).some((other) => other.average === average),
  );
  const ranked = [
    ...differing.filter(({ split }) => split === best),
    ...differing.filter(({ split }) => split !== best).sort((a, b) => b.average - a.average),
  ];
  return ranked.slice(0, 3);
}

/** The split that makes short items of most posts. A finer one has to make many more items than a coarser one. */
function bestSplit(averages: ReadonlyMap<Split, number>): Split {
  const of = (split: Split) => averages.get(split) ?? 0;
  const rules: readonly (readonly [Split, boolean])[] = [
    ["entries", of("entries") >= 10 && of("entries") > 1.5 * Math.max(of("##"), of("###"))],
    ["###", of("###") >= 5 && of("###") > 1.5 * of("##")],
    ["##", of("##") >= 3],
    ["bold", of("bold") >= 3],
    ["#", of("#") >= 3],
  ];
  return rules.find(([, isBest]) => isBest)?.[0] ?? "whole";
}

const itemPieces = (post: ReadPost, mapping: Mapping) =>
  piecesOf(post, mapping).filter(({ use }) => use === "items");

function headlinesOf(post: ReadPost, mapping: Mapping): string[] {
  return itemPieces(post, mapping).map(
    (piece) =>
      headlineOf(piece, pieceText(piece, post.lines), post, new Map(), mapping, () => undefined).headline,
  );
}

/** About so many of some values, at equal distances. */
export function someOf<T>(values: readonly T[], number: number): T[] {
  const step = Math.max(1, Math.ceil(values.length / number));
  return values.filter((_, index) => index % step === 0);
}
