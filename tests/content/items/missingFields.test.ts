import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { check } from "../../check/checking.ts";
import { aDigest, anItem } from "../../support/digest.ts";

const flood = "content/items/flood.md";
const site = (...fields: readonly string[]) => ({
  "_data/site.yaml": `title: Test\nurl: https://paper.example/\noptional: [${fields.join(", ")}]\n`,
});
const missing = (field: string, hint: string) =>
  `${flood}:2:1: error: \`${field}\` is missing. Add it: ${hint}`;
const noStandfirst = missing("standfirst", "One sentence that sums up the item.");
const noTopics = missing("topics", "Ids from `_data/topics.yaml`, with the main topic first.");

async function linesOf(files: Record<string, string>, ...words: string[]): Promise<string[]> {
  const { out } = await check(["--root", aDigest(files), ...words]);
  return out.split("\n").slice(0, -1);
}

describe("An item without a standfirst or a topic", () => {
  const item = { [flood]: anItem({ standfirst: undefined, topics: undefined }) };

  test("is refused, unless _data/site.yaml says that it may be without", async () => {
    assert.deepEqual(await linesOf(item), [noStandfirst, noTopics, "2 errors and 0 warnings in 1 file."]);
    assert.deepEqual(await linesOf({ ...item, ...site("topics") }), [
      noStandfirst,
      "1 error and 0 warnings in 1 file.",
      "Without a topic: 1 item. Add --all to list them.",
    ]);
  });

  test("is accepted, and counted if it has no topic", async () => {
    const optional = site("standfirst", "topics");
    assert.deepEqual(await linesOf({ ...item, ...optional }, "--strict"), [
      "No problems.",
      "Without a topic: 1 item. Add --all to list them.",
    ]);
    assert.deepEqual(await linesOf({ ...item, ...optional }, "--all"), [
      noTopics.replace("error", "warning"),
      "0 errors and 1 warning in 1 file.",
    ]);
  });

  test("has an empty list of topics, too", async () => {
    assert.deepEqual(await linesOf({ [flood]: anItem({ topics: [] }), ...site("topics") }), [
      "No problems.",
      "Without a topic: 1 item. Add --all to list them.",
    ]);
  });

  test("hears only of its other mistakes", async () => {
    const wrong = anItem({ standfirst: undefined, date: "10 November" });
    const [first, ...rest] = await linesOf({ [flood]: wrong, ...site("standfirst") });
    assert.match(first ?? "", /error: `date` is `10 November`/);
    assert.deepEqual(rest, ["1 error and 0 warnings in 1 file."]);
  });
});
