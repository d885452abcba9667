import { compare } from "../digest/order.ts";
import { readDay } from "./fields/readDay.ts";
import type { Loss } from "./loss.ts";
import { wildcard } from "./mapping/wildcard.ts";
import type { Reader, SourcePost } from "./sourcePost.ts";

/** A source that was read: its posts by their source, and what its reader lost. */
export interface ReadSource {
  readonly posts: readonly SourcePost[];
  readonly losses: readonly Loss[];
}

/** Reads the posts of a source, in the order of their days. With `since`, a day, only those of that day and later. */
export async function readSource(
  reader: Reader,
  path: string,
  leftOut: readonly string[],
  since?: string,
): Promise<ReadSource> {
  const patterns = leftOut.map((pattern) => wildcard(pattern));
  const isLeftOut = (file: string) => patterns.some((pattern) => pattern.test(file));
  const losses: Loss[] = [];
  const posts: SourcePost[] = [];
  const skipped = new Set<string>();
  for await (const post of reader.read(path, (loss) => losses.push(loss))) {
    const day = dayOf(post);
    if (isLeftOut(post.source) || (since !== undefined && day < since)) skipped.add(post.source);
    else posts.push(post);
  }
  return {
    posts: posts.sort(byDay),
    losses: losses.filter(({ source }) => !isLeftOut(source) && !skipped.has(source)),
  };
}

const dayOf = ({ date = "" }: SourcePost) => readDay(date)?.day ?? "";

const byDay = (a: SourcePost, b: SourcePost) => compare(dayOf(a), dayOf(b)) || compare(a.source, b.source);
