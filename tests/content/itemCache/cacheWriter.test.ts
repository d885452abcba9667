import assert from "node:assert/strict";
import { readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readItemRecords } from "../../../src/content/itemCache/itemCache.ts";
import { openItemCache } from "../../../src/content/itemCache/itemCacheFile.ts";
import { anItem, writeFiles } from "../../support/digest.ts";
import { aDesk } from "./openItemCache.ts";

const fileOf = (number: number) => `content/items/item-${number}.md`;
const twenty = Object.fromEntries(
  Array.from({ length: 20 }, (_, number) => [fileOf(number), anItem({ headline: `Item ${number}` })]),
);
const [one, two] = [fileOf(1), fileOf(2)];

describe("What is kept of an item that changed", () => {
  test("is added behind the rest, and counts", async () => {
    const desk = aDesk(twenty);
    await desk.read();
    const before = readFileSync(desk.path);
    const { ino } = statSync(desk.path);
    change(desk, one, "First");
    const { readAnew, kept } = await desk.read();
    assert.deepEqual(readAnew, [one]);
    const after = readFileSync(desk.path);
    assert.deepEqual([after.subarray(0, before.length), statSync(desk.path).ino], [before, ino]);
    for (const records of [kept, (await desk.read()).kept]) {
      assert.equal(records.get(one)?.reading.value?.headline, "First");
      assert.match(records.get(one)?.reading.body?.text ?? "", /./);
      assert.equal(records.size, 20);
    }
  });

  test("does not hide what another process adds at the same time", async () => {
    const desk = aDesk(twenty);
    await desk.read();
    change(desk, one, "First");
    change(desk, two, "Second");
    const [ours, theirs] = [openItemCache(desk.path, "v"), openItemCache(desk.path, "v")];
    const added = [ours.append(madeOf(desk.root, one)), theirs.append(madeOf(desk.root, two))];
    assert.deepEqual(
      added.map((records) => [...records.keys()]),
      [[one], [one, two]],
    );
    assert.deepEqual(added[0]?.get(one)?.reading.body?.tree, added[1]?.get(one)?.reading.body?.tree);
    assert.deepEqual((await desk.read()).readAnew, []);
  });

  test("is made anew where a process was killed as it added it", async () => {
    const desk = aDesk(twenty);
    await desk.read();
    const { size } = statSync(desk.path);
    change(desk, one, "First");
    await desk.read();
    truncateSync(desk.path, size + 50);
    assert.deepEqual((await desk.read()).readAnew, [one]);
    assert.deepEqual((await desk.read()).readAnew, []);
    assert.equal(statSync(desk.path).size, size + "First".length - "Item 1".length);
  });

  test("leaves no more behind than a third of the rest", async () => {
    const desk = aDesk(twenty);
    await desk.read();
    const { size } = statSync(desk.path);
    for (let edit = 10; edit < 40; edit++) {
      change(desk, one, `Edit ${edit}`);
      const { kept } = await desk.read();
      assert.equal(kept.get(one)?.reading.value?.headline, `Edit ${edit}`);
      assert.ok(statSync(desk.path).size < size * 1.45);
    }
  });

  test("is not added where an item is gone: that goes from the disk", async () => {
    const desk = aDesk(twenty);
    await desk.read();
    change(desk, one, "First");
    rmSync(join(desk.root, two));
    const { readAnew, kept } = await desk.read();
    assert.deepEqual([readAnew, kept.size], [[one], 19]);
    assert.ok(!readFileSync(desk.path, "utf8").includes(`"${two}"`));
  });
});

function change({ root }: { root: string }, file: string, headline: string): void {
  writeFiles(root, { [file]: anItem({ headline }) });
}

function madeOf(root: string, file: string): Buffer {
  return Buffer.concat([...readItemRecords(root, [file])]);
}
