import { mostOften } from "../../digest/subjects/mostOften.ts";
import { readDay } from "../fields/readDay.ts";
import { readPost } from "../readPost.ts";
import type { SourcePost } from "../sourcePost.ts";
import { countSections, type SectionCount } from "./countSections.ts";
import { rankSplits, type SplitSample, someOf } from "./rankSplits.ts";
import { rhythmOf } from "./rhythmOf.ts";

/** What is in a source, counted, so that an editor can say what should become of it. */
export interface Survey {
  /** The sources of posts without a date, and with one. */
  readonly undated: readonly string[];
  readonly dated: readonly string[];
  /** How many posts don't say what their address was. */
  readonly withoutAddress: number;
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

/** How many posts are read closely: a survey of thousands would only say the same. */
const closely = 200;

/** Counts what is in posts. */
export function surveyPosts(posts: readonly SourcePost[]): Survey {
  const isDated = ({ date }: SourcePost) => readDay(date ?? "") !== undefined;
  const dated = posts.filter(isDated);
  const read = someOf(dated, closely).flatMap((post) => readPost(post, () => undefined) ?? []);
  const bySize = [...read].sort((a, b) => a.lines.length - b.lines.length);
  const sample = bySize[Math.floor(bySize.length / 2)];
  const pictures = read.flatMap(({ lines }) => lines.flatMap((line) => [...line.matchAll(/!\[\s*\]\(/g)]));
  return {
    withoutAddress: posts.filter(({ address }) => address === undefined).length,
    undated: posts.filter((post) => !isDated(post)).map(({ source }) => source),
    dated: dated.map(({ source }) => source),
    rhythm: rhythmOf(dated),
    sections: countSections(read),
    tags: counted(posts.flatMap(({ tags }) => tags)),
    authors: counted(posts.flatMap(({ authors }) => authors)),
    picturesWithoutAlt: pictures.length,
    splits: sample ? rankSplits(read, sample) : [],
    sample: sample?.source ?? "",
  };
}

/** Words with the number of times that each comes, the most frequent first. */
function counted(words: readonly string[]): (readonly [string, number])[] {
  return mostOften(words).map(({ subject, count }) => [subject, count] as const);
}
