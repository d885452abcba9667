import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, test } from "node:test";
import { writeFiles } from "../../support/digest.ts";
import { aDesk, items, rain, snow } from "./openItemCache.ts";

describe("What is kept, when it", () => {
  test("is damaged in one reading, is that of all others", async () => {
    const desk = aDesk(items);
    await desk.read();
    desk.damage((text) => text.replace("It rained", "It hailed"));
    const { readAnew, kept } = await desk.read();
    assert.deepEqual([readAnew, kept.get(rain)?.reading.value?.headline], [[rain], "It rained"]);
  });

  test("has wrong lengths that are as long as the right ones, is not believed", async () => {
    const desk = aDesk({ [rain]: items[rain] });
    await desk.read();
    const shifted = (_: string, json: string, tree: string, text: string) =>
      ` ${json} ${Number(tree) - 1} ${Number(text) + 1}\n`;
    desk.damage((text) => text.replace(/ (\d+) (\d+) (\d+)\n/, shifted));
    assert.deepEqual((await desk.read()).readAnew, [rain]);
  });

  test("is cut off anywhere, is what stands before that", async () => {
    const desk = aDesk(items);
    await desk.read();
    const whole = readFileSync(desk.path);
    for (let length = 0; length < whole.length; length += 97) {
      writeFileSync(desk.path, whole.subarray(0, length));
      const { kept } = await desk.read();
      assert.equal(kept.size, 3, `cut off after ${length} bytes`);
      assert.deepEqual(readFileSync(desk.path).length, whole.length);
    }
  });

  test("could not be written, is as it was, and nothing is left beside it", async () => {
    const desk = aDesk({ [rain]: items[rain] });
    await desk.read();
    const before = readFileSync(desk.path);
    writeFiles(desk.root, { [snow]: items[snow] });
    const failing = function* (): Generator<Buffer> {
      yield Buffer.from("a beginning");
      throw new Error("Out of ink.");
    };
    await assert.rejects(desk.read("v", failing), { message: "Out of ink." });
    assert.deepEqual(readFileSync(desk.path), before);
    assert.deepEqual(readdirSync(dirname(desk.path)), [basename(desk.path)]);
  });

  test("was half-written by a process that was killed, loses that", async () => {
    const desk = aDesk({ [rain]: items[rain] });
    const [dead, alive] = [`${desk.path}.99999999`, `${desk.path}.${process.ppid}`];
    await desk.read();
    for (const left of [dead, alive]) writeFileSync(left, "half of it");
    writeFiles(desk.root, { [snow]: items[snow] });
    await desk.read();
    assert.deepEqual([existsSync(dead), existsSync(alive)], [false, true]);
  });
});
