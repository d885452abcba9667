import assert from "node:assert/strict";
import { test } from "node:test";
import { bestPassage, type ExcerptPart, markedHeadline } from "../../../src/browser/search/excerpt.ts";

const filler = (count: number) => Array.from({ length: count }, (_, i) => `filler${i}`).join(" ");
const written = (segments: readonly ExcerptPart[]) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const marked = (segments: readonly ExcerptPart[]) =>
  segments.filter((each) => each.marked).map(({ text }) => text);

test("the passage is where most of the query's words are, not where the first one is", () => {
  const content = `stroke ${filler(60)} A stroke unit opened. ${filler(60)}`;
  const passage = bestPassage(content, [
    { positions: [0, 62], worth: 1 },
    { positions: [63], worth: 1 },
  ]);
  assert.deepEqual(marked(passage), ["stroke", "unit"]);
});

test("the passage has a rare word rather than a common one", () => {
  const content = `board ${filler(60)} haematology ${filler(60)}`;
  const passage = bestPassage(content, [
    { positions: [0], worth: 1 },
    { positions: [61], worth: 5 },
  ]);
  assert.deepEqual(marked(passage), ["haematology"]);
});

test("a passage starts at the beginning of a sentence if that is near, and shows when it starts or ends inside one", () => {
  const near = `${filler(40)} end. The board met today. ${filler(40)}`;
  assert.match(
    written(bestPassage(near, [{ positions: [44], worth: 1 }])),
    /^The board met \[today\]\. .* …$/,
  );
  const far = `${filler(60)} today ${filler(60)}`;
  assert.match(written(bestPassage(far, [{ positions: [60], worth: 1 }])), /^… filler/);
});

test("the headline’s words are not shown twice", () => {
  const content = "Stroke unit opens. The stroke unit has beds.";
  const passage = bestPassage(content, [{ positions: [0, 4], worth: 1 }], 3);
  assert.equal(written(passage), "The [stroke] unit has beds.");
});

test("highlights leave out the quotation marks and full stops around a word", () => {
  assert.equal(
    written(markedHeadline("“Stroke”, unit £1.8bn.", [{ positions: [0, 2], worth: 1 }])),
    "“[Stroke]”, unit [£1.8bn].",
  );
});

test("the text shown is the text as written, whatever is highlighted", () => {
  const content = `Some (bracketed) “text” — with 1.8bn, and more. ${filler(10)}`;
  const all = content.split(" ").map((_, position) => position);
  for (const positions of [[], [1], [2, 3], all])
    assert.equal(
      bestPassage(content, [{ positions, worth: 1 }])
        .map(({ text }) => text)
        .join(""),
      content,
    );
});

test("a document without text has an empty passage", () => {
  assert.equal(written(bestPassage("", [])), "");
});
