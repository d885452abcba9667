import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type ParsedItem, readItem } from "../../../src/content/items/readItem.ts";
import { anItem, writeFiles } from "../../support/digest.ts";
import { aDesk, fog, items, rain, snow } from "./openItemCache.ts";

describe("Readings that are kept", () => {
  test("are those that reading gives, of right files and of wrong ones", async () => {
    const desk = aDesk(items);
    const first = await desk.read();
    assert.deepEqual(first.readAnew, [fog, rain, snow]);
    const second = await desk.read();
    assert.deepEqual(second.readAnew, []);
    for (const file of [rain, snow, fog])
      for (const { kept } of [first, second])
        assert.deepEqual(saidBy(kept.get(file)?.reading), saidBy(readItem(desk.root, file)));
  });

  test("are made anew for a file that changed, and for one that is new", async () => {
    const desk = aDesk({ [rain]: items[rain], [snow]: items[snow] });
    await desk.read();
    writeFiles(desk.root, { [snow]: anItem({ headline: "It thawed" }), [fog]: items[fog] });
    const { readAnew, kept } = await desk.read();
    assert.deepEqual(readAnew, [fog, snow]);
    assert.equal(kept.get(snow)?.reading.value?.headline, "It thawed");
    assert.deepEqual((await desk.read()).readAnew, []);
  });

  test("go with their file, also from the disk", async () => {
    const desk = aDesk(items);
    await desk.read();
    rmSync(join(desk.root, snow));
    const { readAnew, kept } = await desk.read();
    assert.deepEqual([readAnew, [...kept.keys()].sort()], [[], [fog, rain]]);
    assert.ok(!readFileSync(desk.path, "utf8").includes("It snowed"));
  });

  test("may be longer than what is looked at at once", async () => {
    const long = anItem({}, "[](/a) [](/b)\n\n".repeat(66_000));
    const desk = aDesk({ ...items, "content/items/long.md": long });
    await desk.read();
    const { readAnew, kept } = await desk.read();
    assert.deepEqual([readAnew, kept.size], [[], 4]);
    const { from = 0, to = 0 } = kept.get("content/items/long.md") ?? {};
    assert.ok(to - from > 8_000_000);
  });

  test("are not taken from another version", async () => {
    const desk = aDesk(items);
    await desk.read("one version");
    assert.equal((await desk.read("another")).readAnew.length, 3);
  });
});

/** What a reading says, with its texts, which are read when they are asked for. */
function saidBy(reading: ParsedItem | undefined): unknown {
  const { body, value, ...rest } = reading ?? {};
  const { tree, text, words, headings, links, pictures } = body ?? {};
  const all = { ...rest, value: { ...value, body: undefined }, tree, text, words, headings, links, pictures };
  return JSON.parse(JSON.stringify(all));
}
