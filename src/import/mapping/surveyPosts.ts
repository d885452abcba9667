import { preparePost } from "../convertPosts.ts";
import { headlineOf } from "../fields/headlineOf.ts";
import { readDay } from "../fields/readDay.ts";
import type { Loss } from "../loss.ts";
import { resolveMarkup } from "../markup/resolveMarkup.ts";
import { toMarkdown } from "../markup/toMarkdown.ts";
import type { SourcePost } from "../sourcePost.ts";
import { pieceText } from "../split/pieceText.ts";
import { sectionsOf } from "../split/sections.ts";
import { sectionName } from "../split/splitPost.ts";
import { type Mapping, mappingFields, type Split } from "./mapping.ts";

/** What is in a source, counted, so that an editor can say what should become of it. */
export interface Survey {
  readonly undated: readonly string[];
  readonly rhythm: string;
  /** The sections, most frequent first, each with the number of its posts and of entries in its lists. */
  readonly sections: readonly SectionCount[];
  readonly tags: readonly (readonly [tag: string, count: number])[];
  readonly authors: readonly (readonly [author: string, count: number])[];
  readonly picturesWithoutAlt: number;
  /** A typical post, split in the ways that seem best. The first is the one that the mapping proposes. */
  readonly splits: readonly SplitSample[];
  readonly sample: string;
}

export interface SectionCount {
  readonly name: string;
  readonly level: number;
  /** The headings above it where it first appears. */
  readonly above: readonly string[];
  readonly posts: number;
  readonly entries: number;
}

/** A way to split, with the items that it makes of the sample and of all posts. */
export interface SplitSample {
  readonly split: Split;
  readonly headlines: readonly string[];
  readonly average: number;
}

const tried: readonly Split[] = ["whole", "#", "##", "###", "entries", "bold"];
/** How many posts are read closely: a survey of thousands would only say the same. */
const closely = 200;

/** Counts what is in posts. */
export function surveyPosts(posts: readonly SourcePost[]): Survey {
  const dated = posts.flatMap((post) => (readDay(post.date ?? "") ? [post] : []));
  const step = Math.max(1, Math.ceil(dated.length / closely));
  const read = dated
    .filter((_, index) => index % step === 0)
    .map((post) => ({ post, text: markdownOf(post) }));
  const bySize = [...read].sort((a, b) => a.text.length - b.text.length);
  const sample = bySize[Math.floor(bySize.length / 2)];
  return {
    undated: posts.filter((post) => !dated.includes(post)).map(({ source }) => source),
    rhythm: rhythmOf(dated),
    sections: countSections(read.map(({ text }) => text)),
    tags: counted(posts.flatMap(({ tags }) => tags)),
    authors: counted(posts.flatMap(({ authors }) => authors)),
    picturesWithoutAlt: read.reduce((sum, { text }) => sum + [...text.matchAll(/!\[\s*\]\(/g)].length, 0),
    splits: sample ? rankSplits(read, sample.post) : [],
    sample: sample?.post.source ?? "",
  };
}

function markdownOf({ text }: SourcePost): string {
  return resolveMarkup(text.format === "html" ? toMarkdown(text.text).text : text.text).text;
}

function countSections(texts: readonly string[]): SectionCount[] {
  const counts = new Map<
    string,
    { name: string; level: number; above: string[]; posts: number; entries: number }
  >();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const { level, heading, path, blocks } of sectionsOf(text)) {
      if (level === 0) continue;
      const name = sectionName(heading);
      const key = name.toLowerCase();
      const row = counts.get(key) ?? {
        name,
        level,
        above: path.slice(0, -1).map(sectionName),
        posts: 0,
        entries: 0,
      };
      if (!seen.has(key)) row.posts++;
      row.entries += blocks.reduce((sum, { entries }) => sum + entries.length, 0);
      seen.add(key);
      counts.set(key, row);
    }
  }
  return [...counts.values()].sort((a, b) => b.posts - a.posts);
}

/** The ways to split, the most likely first: the one that makes short items of most of a post, and needs no more than it must. */
function rankSplits(read: readonly { post: SourcePost; text: string }[], sample: SourcePost): SplitSample[] {
  const samples = tried.map((split): SplitSample => {
    const mapping = mappingFields.parse({ split });
    const some = read.filter((_, index) => index % Math.max(1, Math.ceil(read.length / 20)) === 0);
    const counts = some.map(({ post }) => itemCount(post, mapping));
    return {
      split,
      headlines: headlinesOf(sample, mapping),
      average: counts.reduce((sum, each) => sum + each, 0) / Math.max(counts.length, 1),
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

function itemCount(post: SourcePost, mapping: Mapping): number {
  return preparePost(post, mapping, () => undefined)?.pieces.filter(({ use }) => use === "items").length ?? 0;
}

function headlinesOf(post: SourcePost, mapping: Mapping): string[] {
  const ignore = (_: Loss) => undefined;
  const prepared = preparePost(post, mapping, ignore);
  const pieces = prepared?.pieces.filter(({ use }) => use === "items") ?? [];
  return prepared
    ? pieces.map(
        (piece) =>
          headlineOf(piece, pieceText(piece, prepared.lines), prepared, new Map(), mapping, () => undefined)
            .headline,
      )
    : [];
}

function counted(words: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** How often a publication appears, by the median of the days between its posts. */
function rhythmOf(posts: readonly SourcePost[]): string {
  const days = [...new Set(posts.map(({ date = "" }) => readDay(date)?.day ?? ""))].sort();
  const gaps = days
    .slice(1)
    .map((day, index) => (Date.parse(day) - Date.parse(days[index] ?? day)) / 86_400_000);
  const median = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  if (median === undefined) return "a single day";
  const rhythm =
    median <= 2
      ? "daily"
      : median <= 10
        ? "weekly"
        : median <= 20
          ? "fortnightly"
          : median <= 45
            ? "monthly"
            : "irregular";
  return `${rhythm}, from ${days[0]} to ${days.at(-1)}`;
}
