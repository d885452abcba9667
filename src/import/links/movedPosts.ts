import { issueAddress, itemAddress } from "../../content/siteAddresses.ts";
import { slugOf } from "../../content/slug.ts";
import { weekOf } from "../../digest/dates.ts";
import { readDay } from "../fields/readDay.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { oldAddress } from "../mapping/oldAddress.ts";
import type { SourcePost } from "../sourcePost.ts";

/** A post, where it was, and the page that it is on now: its item's or, if it was split, its issue's. */
export interface MovedPost {
  readonly source: string;
  /** The main one first. */
  readonly addresses: readonly string[];
  /** Whether it became a single item, whose id is the post's source. */
  readonly isItem: boolean;
  readonly week: string;
  readonly page: string;
}

/** Where each post is now. `files` has the files of items, by their ids. */
export function movedPosts(
  posts: readonly SourcePost[],
  mapping: Mapping,
  files: ReadonlyMap<string, string>,
): MovedPost[] {
  return posts.flatMap((post) => {
    const day = readDay(post.date ?? "")?.day;
    if (day === undefined) return [];
    const file = files.get(post.source);
    const week = weekOf(day);
    const address = oldAddress(post, day, mapping);
    return {
      source: post.source,
      addresses: [...new Set([...(address ? [address] : []), ...post.formerAddresses])],
      isItem: file !== undefined,
      week,
      page: file ? itemAddress(slugOf(file)) : issueAddress(week),
    };
  });
}
