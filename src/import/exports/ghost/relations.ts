import { groupBy } from "../../../digest/groupBy.ts";
import { type Json, listAt, textAt } from "../../source/readJson.ts";

/** What the tables of an export say of each post, by its id. */
export interface Relations {
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly authors: ReadonlyMap<string, readonly string[]>;
  readonly meta: ReadonlyMap<string, Json>;
}

/** Reads what the tables say of posts. */
export function relationsOf(data: Json): Relations {
  const namesIn = (table: string) =>
    new Map(listAt(data, table).map((row) => [textAt(row, "id") ?? "", textAt(row, "name") ?? ""]));
  const tags = namesIn("tags");
  const users = namesIn("users");
  return {
    tags: namesByPost(listAt(data, "posts_tags"), "tag_id", tags),
    authors: namesByPost(listAt(data, "posts_authors"), "author_id", users),
    meta: new Map(listAt(data, "posts_meta").map((row) => [textAt(row, "post_id") ?? "", row])),
  };
}

/** The names that rows of a table give to posts, in the order of the rows' numbers. */
function namesByPost(rows: readonly Json[], column: string, names: ReadonlyMap<string, string>) {
  const order = (row: Json) => Number(textAt(row, "sort_order") ?? 0);
  const byPost = groupBy(
    [...rows].sort((a, b) => order(a) - order(b)),
    (row) => textAt(row, "post_id") ?? "",
  );
  return new Map(
    [...byPost].map(([post, all]) => [
      post,
      all.flatMap((row) => names.get(textAt(row, column) ?? "") || []),
    ]),
  );
}
