import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, test } from "node:test";
import { writeFiles } from "../../support/digest.ts";
import { anItemCache, rain, snow, threeItems } from "./anItemCache.ts";

describe("A cache of items", () => {
  test("with a damaged record has all other records", async () => {
    const cache = anItemCache(threeItems);
    await cache.update();
    cache.damage((text) => text.replace('"It rained"', '"It hailed"'));
    const { read, items } = await cache.update();
    assert.deepEqual([read, items.get(rain)?.parsed.value?.headline], [[rain], "It rained"]);
  });

  test("with a damaged body has all other items", async () => {
    const cache = anItemCache(threeItems);
    await cache.update();
    cache.damage((text) => text.replace("the clouds", "the shouts"));
    assert.deepEqual((await cache.update()).read, [rain]);
  });

  test("that is cut off anywhere has the items before that place", async () => {
    const cache = anItemCache(threeItems);
    await cache.update();
    const all = readFileSync(cache.path);
    for (let length = 0; length < all.length; length += 97) {
      writeFileSync(cache.path, all.subarray(0, length));
      const { items } = await cache.update();
      assert.equal(items.size, 3, `cut off after ${length} bytes`);
      assert.deepEqual(readFileSync(cache.path).length, all.length);
    }
  });

  test("does not change if items can't be written, and no temporary file is left", async () => {
    const cache = anItemCache({ [rain]: threeItems[rain] });
    await cache.update();
    const before = readFileSync(cache.path);
    writeFiles(cache.root, { [snow]: threeItems[snow] });
    const failing = function* (): Generator<Buffer> {
      yield Buffer.from("a beginning");
      throw new Error("Out of ink.");
    };
    await assert.rejects(cache.update("v", failing), { message: "Out of ink." });
    assert.deepEqual(readFileSync(cache.path), before);
    assert.deepEqual(readdirSync(dirname(cache.path)), [basename(cache.path)]);
  });

  test("is cleared of the temporary files of a killed process", async () => {
    const cache = anItemCache({ [rain]: threeItems[rain] });
    const [dead, alive] = [`${cache.path}.standfirst.99999999`, `${cache.path}.standfirst.${process.ppid}`];
    await cache.update();
    for (const left of [dead, alive]) writeFileSync(left, "half of it");
    writeFiles(cache.root, { [snow]: threeItems[snow] });
    await cache.update();
    assert.deepEqual([existsSync(dead), existsSync(alive)], [false, true]);
  });
});
