import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openItemCache } from "../../../src/content/itemCache/itemCache.ts";
import { type ParsedItem, readItem } from "../../../src/content/items/readItem.ts";
import { anItem, writeFiles } from "../../support/digest.ts";
import { anItemCache, fog, rain, snow, threeItems } from "./anItemCache.ts";

describe("Cached items", () => {
  test("are the same as their files, with or without problems", async () => {
    const cache = anItemCache(threeItems);
    const first = await cache.update();
    assert.deepEqual(first.read, [fog, rain, snow]);
    const second = await cache.update();
    assert.deepEqual(second.read, []);
    for (const file of [rain, snow, fog])
      for (const { items } of [first, second])
        assert.deepEqual(allOf(items.get(file)?.parsed), allOf(readItem(cache.root, file)));
  });

  test("are read again from a file that changed, and from one that is new", async () => {
    const cache = anItemCache({ [rain]: threeItems[rain], [snow]: threeItems[snow] });
    await cache.update();
    writeFiles(cache.root, { [snow]: anItem({ headline: "It thawed" }), [fog]: threeItems[fog] });
    const { read, items } = await cache.update();
    assert.deepEqual(read, [fog, snow]);
    assert.equal(items.get(snow)?.parsed.value?.headline, "It thawed");
    assert.deepEqual((await cache.update()).read, []);
  });

  test("are removed with their file, even from the disk", async () => {
    const cache = anItemCache(threeItems);
    await cache.update();
    rmSync(join(cache.root, snow));
    const { read, items } = await cache.update();
    assert.deepEqual([read, [...items.keys()].sort()], [[], [fog, rain]]);
    assert.ok(!readFileSync(cache.path, "utf8").includes("It snowed"));
  });

  test("may be of any length", async () => {
    const long = anItem({}, "[](/a) [](/b)\n\n".repeat(66_000));
    const cache = anItemCache({ ...threeItems, "content/items/long.md": long });
    await cache.update();
    const { read, items } = await cache.update();
    assert.deepEqual([read, items.size], [[], 4]);
    const { start = 0, end = 0 } = items.get("content/items/long.md")?.record ?? {};
    assert.ok(end - start > 4_000_000);
  });

  test("are not used by another version of the code", async () => {
    const cache = anItemCache(threeItems);
    await cache.update("one version");
    assert.equal((await cache.update("another")).read.length, 3);
  });

  test("are decoded once by a process that opens the cache again", async () => {
    const cache = anItemCache(threeItems);
    await cache.update();
    const known = openItemCache(cache.file);
    writeFiles(cache.root, { [snow]: anItem({ headline: "It thawed" }) });
    await cache.update();
    const { items } = openItemCache(cache.file, known);
    assert.equal(items.get(rain), known.items.get(rain));
    assert.deepEqual(allOf(items.get(rain)?.parsed), allOf(readItem(cache.root, rain)));
    assert.equal(items.get(snow)?.parsed.value?.headline, "It thawed");
  });
});

/** All that an item says, with the parts that are read when they are used. */
function allOf(reading: ParsedItem | undefined): unknown {
  const { body, value, ...rest } = reading ?? {};
  const { tree, text, words, headings, links, pictures } = body ?? {};
  const all = { ...rest, value: { ...value, body: undefined }, tree, text, words, headings, links, pictures };
  return JSON.parse(JSON.stringify(all));
}
