import { rmSync } from "node:fs";
import { join } from "node:path";
import { aDigest, anItem, type Files, writeFiles } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { goodSite } from "../support/site.ts";

/** The build's clock, for all versions. */
export const now = "2021-11-12T07:00Z";

/** How large a digest is: its items, a day apart or spread over a century, and the slugs that the first one had, each of which is a page. */
export interface Size {
  readonly items: number;
  readonly century?: boolean;
  readonly formerSlugs?: number;
}

/**
 * A digest with so many segments of the search that other processes index some of them, however few cores there are; with three
 * cores, they read its items and render its pages, too.
 */
export const broad: Size = { items: 520, century: true, formerSlugs: 600 };

/** An old version of a digest, and a new one: no item is the same, and each has one that the other has not. */
export function twoVersions(size: Size): [old: Files, new: Files] {
  return [aVersion("old", size), aVersion("new", size)];
}

function aVersion(word: string, { items, century = false, formerSlugs = 0 }: Size): Files {
  const slugs = Array.from({ length: formerSlugs }, (_, index) => `former-slug-${index}`);
  // One item may have 500 at most.
  const slugsOf = (index: number) => slugs.slice(index * 400, (index + 1) * 400);
  const files = Array.from({ length: items }, (_, index): [string, string] => {
    const time = century ? Date.UTC(1920 + (index % 100), 0, 1) : Date.UTC(2015, 0, 1 + index);
    const date = new Date(time).toISOString().slice(0, 10);
    const fields = { headline: `Item ${index}`, date, formerSlugs: slugsOf(index) };
    return [`content/items/item-${index}.md`, anItem(fields, `The ${word} text of item ${index}.`)];
  });
  return {
    ...Object.fromEntries(files),
    [`content/items/only-${word}.md`]: anItem({ headline: `Only in the ${word} version` }),
    "_data/site.yaml": `title: The ${word} paper\nurl: https://paper.example/\n`,
  };
}

/** Replaces the digest at `root` with a version. */
export function write(version: Files, root: string): void {
  rmSync(join(root, "content"), { recursive: true, force: true });
  writeFiles(root, version);
}

/** The site of a version when it is built by a generator with an empty cache. */
export function firstSite(version: Files): Promise<string> {
  return goodSite({ root: aDigest(version), generator: aGenerator(), now });
}
