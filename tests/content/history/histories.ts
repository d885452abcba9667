import assert from "node:assert/strict";
import { isRejected, loadDigest } from "../../../src/build/loadDigest.ts";
import { openHistory } from "../../../src/content/history/readHistory.ts";
import type { Item } from "../../../src/digest/digest.ts";
import { commitAt } from "../../check/checking.ts";
import { aDigest, anItem, type Files, writeFiles } from "../../support/digest.ts";

export const flood = "content/items/flood.md";

/** The registers of `aDigest` with publication at seven in London. */
export const atSeven: Files = {
  "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/\npublishedAt: 07:00\n",
};

/** A state of the files of a digest, and when it was committed. */
export type Step = readonly [time: string, files: Files];

/** A digest in a repository of its own, with a commit for each step. */
export function aRepository(...steps: readonly Step[]): string {
  const root = aDigest(atSeven);
  for (const [time, files] of steps) {
    writeFiles(root, files);
    commitAt(root, time);
  }
  return root;
}

/** An item's file with this text. */
export const saying = (body: string, fields: Record<string, unknown> = {}): Files => ({
  [flood]: anItem(fields, body),
});

/** The items of a digest with their history, as they are shown at a moment. */
export function itemsOf(root: string, now = "2021-12-01T12:00Z"): readonly Item[] {
  const loaded = loadDigest(root, now, false, undefined, openHistory(root).read);
  assert.ok(!isRejected(loaded));
  return loaded.digest.items;
}

/** The versions of the first item: when each could be read first, and the text of its body. */
export function versionsOf(root: string, now?: string): string[] {
  const versions = itemsOf(root, now)[0]?.versions ?? [];
  return versions.map(({ from, text }) => `${from} ${text.text.join(" / ")}`);
}
