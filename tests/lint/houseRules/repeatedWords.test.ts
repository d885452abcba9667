import assert from "node:assert/strict";
import { test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { aStyle, file, linesOf } from "../lintInputs.ts";

const repeated = (text: string, fields = {}) =>
  linesOf(anItem(fields, text), aStyle({ mayRepeat: ["fish"] }));

test("A repeated word is reported at the second one", () => {
  assert.deepEqual(repeated("In the the river, The\nthe été été.", { headline: "It is is wet" }), [
    `${file}:2:17: warning: \`is\` is repeated. Remove one of them.`,
    `${file}:8:8: warning: \`the\` is repeated. Remove one of them.`,
    `${file}:9:1: warning: \`the\` is repeated. Remove one of them.`,
    `${file}:9:9: warning: \`été\` is repeated. Remove one of them.`,
  ]);
});

for (const [what, text] of [
  ["words that may", "They ate fish fish."],
  ["words that grammar repeats", "They had had enough of all that that board did."],
  ["idioms", "Bye bye rustbook, ha ha, yada yada yada, there there, now now, hear hear, knock knock."],
  ["emphasis", "It is very very wet, and so so much much more than many many boards know."],
  ["words of other languages", "Wir kennen die, die die Brücke bauen; nous nous voyons, vous vous trompez."],
  ["the lines of a verse", "It was rain  \nrain that fell."],
  ["a word and code", "It turned from `from` into `into` into."],
  ["the end of a sentence and the beginning of the next", "It rained. Rained out."],
  ["two paragraphs", "It rained\n\nrained on"],
  ["two points of a list", "- rain\n- rain\n\n1. rain\n2. rain"],
  ["a heading and its paragraph", "## Rain\nRain fell."],
  ["parts of words", "The theme is is-like, one-to-one one, he’s s."],
  ["a name", "In Bora Bora it rained."],
  ["numbers", "It had 10 10 times."],
  ["words with code or a quotation between them", "the `code` the “quotation” the"],
  ["cells of a table", "| the | the |\n|---|---|\n| a | a |"],
] as const)
  test(`A word may be repeated as ${what}`, () => assert.deepEqual(repeated(text), []));
