import assert from "node:assert/strict";
import { readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openCacheFile } from "../../../src/cache/openCacheFile.ts";
import { encodeItemFiles } from "../../../src/content/itemCache/itemReaders.ts";
import { decodeItem } from "../../../src/content/itemCache/itemRecord.ts";
import { anItem, writeFiles } from "../../support/digest.ts";
import { anItemCache } from "./anItemCache.ts";

const fileOf = (number: number) => `content/items/item-${number}.md`;
const twenty = Object.fromEntries(
  Array.from({ length: 20 }, (_, number) => [fileOf(number), anItem({ headline: `Item ${number}` })]),
);
const [one, two] = [fileOf(1), fileOf(2)];

describe("A changed item", () => {
  test("is appended to the cache, and replaces the earlier entry", async () => {
    const cache = anItemCache(twenty);
    await cache.update();
    const before = readFileSync(cache.path);
    const { ino } = statSync(cache.path);
    change(cache, one, "First");
    const { read, items } = await cache.update();
    assert.deepEqual(read, [one]);
    const after = readFileSync(cache.path);
    assert.deepEqual([after.subarray(0, before.length), statSync(cache.path).ino], [before, ino]);
    for (const each of [items, (await cache.update()).items]) {
      assert.equal(each.get(one)?.parsed.value?.headline, "First");
      assert.match(each.get(one)?.parsed.body?.text ?? "", /./);
      assert.equal(each.size, 20);
    }
  });

  test("does not hide what another process appends at the same time", async () => {
    const cache = anItemCache(twenty);
    await cache.update();
    change(cache, one, "First");
    change(cache, two, "Second");
    const ours = openCacheFile(cache.file, decodeItem);
    const theirs = openCacheFile(cache.file, decodeItem);
    const added = [ours.append(recordOf(cache.root, one)), theirs.append(recordOf(cache.root, two))];
    assert.deepEqual(
      added.map((items) => [...items.keys()]),
      [[one], [one, two]],
    );
    assert.deepEqual(added[0]?.get(one)?.parsed.body?.tree, added[1]?.get(one)?.parsed.body?.tree);
    assert.deepEqual((await cache.update()).read, []);
  });

  test("is read again if a process was killed while it appended the item", async () => {
    const cache = anItemCache(twenty);
    await cache.update();
    const { size } = statSync(cache.path);
    change(cache, one, "First");
    await cache.update();
    truncateSync(cache.path, size + 50);
    assert.deepEqual((await cache.update()).read, [one]);
    assert.deepEqual((await cache.update()).read, []);
    assert.ok(statSync(cache.path).size < size + 10);
  });

  test("adds no more to the cache than a third of its size", async () => {
    const cache = anItemCache(twenty);
    await cache.update();
    const { size } = statSync(cache.path);
    for (let edit = 10; edit < 40; edit++) {
      change(cache, one, `Edit ${edit}`);
      const { items } = await cache.update();
      assert.equal(items.get(one)?.parsed.value?.headline, `Edit ${edit}`);
      assert.ok(statSync(cache.path).size < size * 1.45);
    }
  });

  test("is not appended if an item was deleted, because its entry must be removed from the disk too", async () => {
    const cache = anItemCache(twenty);
    await cache.update();
    change(cache, one, "First");
    rmSync(join(cache.root, two));
    const { read, items } = await cache.update();
    assert.deepEqual([read, items.size], [[one], 19]);
    assert.ok(!readFileSync(cache.path, "utf8").includes(`"${two}"`));
  });
});

function change({ root }: { root: string }, file: string, headline: string): void {
  writeFiles(root, { [file]: anItem({ headline }) });
}

function recordOf(root: string, file: string): Buffer {
  return Buffer.concat([...encodeItemFiles(root, [file])]);
}
