import assert from "node:assert/strict";
import { readContent } from "../../src/content/readContent.ts";
import { type Clock, createDigest } from "../../src/digest/createDigest.ts";
import type { Digest, Item } from "../../src/digest/digest.ts";
import { aDigest, anItem, type Files } from "../support/digest.ts";

/** The fields of items, by slug, and their `body`: the others are those of `anItem`. */
export type Items = Readonly<Record<string, Record<string, unknown>>>;

/** The digest of some items, as it is shown on Friday 12 November 2021 unless a clock says otherwise. */
export function digestOf(items: Items, files: Files = {}, clock: Partial<Clock> = {}): Digest {
  const written = Object.entries(items).map(([slug, { body, ...fields }]) => [
    `content/items/${slug}.md`,
    anItem(fields, body === undefined ? undefined : String(body)),
  ]);
  const { content, problems } = readContent(aDigest({ ...Object.fromEntries(written), ...files }));
  assert.deepEqual(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
  return createDigest(content, { today: "2021-11-12", preview: false, ...clock });
}

/** The item of a slug, which must be there. */
export function itemOf(digest: Digest, slug: string): Item {
  const item = digest.items.find((each) => each.slug === slug);
  assert.ok(item, `There is no item ${slug}.`);
  return item;
}

/** The slugs of items, in their order. */
export function slugs(items: readonly { slug: string }[] | undefined): string {
  return (items ?? []).map(({ slug }) => slug).join(" ");
}
