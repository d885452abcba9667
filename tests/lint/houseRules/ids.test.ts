import assert from "node:assert/strict";
import { test } from "node:test";
import { file, fixedItem, linesOf } from "../lintInputs.ts";

const item = (...lines: string[]) => ["---", ...lines, "---", "It rained.", ""].join("\n");
const head = ["headline: A", "date: 2021-11-10", "standfirst: B"];

test("A name in the place of an id is reported once, as an error", () => {
  assert.deepEqual(linesOf(item(...head, "topics: [Hydrology]")), [
    `${file}:5:10: error: \`Hydrology\` is not a topic. Did you mean \`water\`? Topics are listed in _data/topics.yaml.`,
  ]);
});

test("Names, aliases and ids in another letter case become ids, and everything else stays", () => {
  const wrong = item(
    ...head,
    "topics: [ Hydrology,Rivers , energy ] # three",
    "organisations:",
    "  # the board",
    '  -   "The river board" # TRB',
    "people: ['ann reed']",
    "series:  WATERMARKS  # a series",
  );
  const right = item(
    ...head,
    "topics: [ water,rivers , energy ] # three",
    "organisations:",
    "  # the board",
    '  -   "river-board" # TRB',
    "people: ['ann-reed']",
    "series:  watermarks  # a series",
  );
  assert.equal(fixedItem(wrong), right);
  assert.deepEqual(linesOf(right), []);
});

test("A word stays if it is an unknown or ambiguous name, or if its id is already listed", () => {
  const topics = {
    "_data/topics.yaml": "- { id: a, label: Same }\n- { id: b, label: same }\n- { id: c, label: Third }\n",
  };
  const text = item(...head, "topics: [Same, c, Third, Fourth]", "organisations: &o [TRB]");
  assert.equal(fixedItem(text, topics), text.replace("[TRB]", "[river-board]"));
  const repeated = item(...head, "topics: [&t Third, *t]");
  assert.equal(fixedItem(repeated, topics), repeated);
});
