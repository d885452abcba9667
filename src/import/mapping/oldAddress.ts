import type { SourcePost } from "../sourcePost.ts";
import type { Mapping } from "./mapping.ts";

/** The old address of a post: the one that it gives or, from its day and name, the mapping's. */
export function oldAddress(post: SourcePost, day: string, { address }: Mapping): string | undefined {
  if (post.address !== undefined || address === undefined) return post.address;
  const [year = "", month = "", date = ""] = day.split("-");
  const values: Readonly<Record<string, string>> = {
    year,
    month,
    day: date,
    slug: post.slug ?? "",
    path: post.source.replace(/\.[^./]*$/, ""),
    number: post.number ?? "",
  };
  return address.replace(/\{(\w+)\}/g, (found, name: string) => values[name] ?? found);
}
