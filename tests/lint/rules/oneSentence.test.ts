import assert from "node:assert/strict";
import { test } from "node:test";
import { anItem } from "../../support/digest.ts";
import { file, linesOf } from "../lintInputs.ts";

const standfirst = (text: string) => linesOf(anItem({ standfirst: text }));

test("A standfirst of several sentences is reported at the second", () => {
  assert.deepEqual(standfirst("It rained. The board met! Why?"), [
    `${file}:4:24: warning: The standfirst has 3 sentences. Use one sentence, and put the rest in the body.`,
  ]);
  assert.deepEqual(standfirst("They said “it rained.” Then it snowed."), [
    `${file}:4:36: warning: The standfirst has 2 sentences. Use one sentence, and put the rest in the body.`,
  ]);
});

for (const text of [
  "It rained",
  "St. Thomas’ and Dr. Reed of No. 10 met in Smith v. Jones.",
  "J. R. Smith of the U.S. paid £3.5 million, e.g. to Ann.",
  "The board asked “why?” and got no answer.",
  "He said “It rained. It poured. Nobody came.” to the board.",
  "The form, i.e. Annex B, cf. p. 12, is late.",
  "Readers of example.org met at 10.30 in the hall.",
  "It rained…",
])
  test(`“${text}” is one sentence`, () => assert.deepEqual(standfirst(text), []));
