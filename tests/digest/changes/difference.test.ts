import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type DifferenceLine, differenceOf } from "../../../src/digest/changes/difference.ts";

/** A difference with `[-removed-]` and `{+added+}`, a line for each line, and the number of lines that are the same. */
function written(lines: readonly DifferenceLine[]): string[] {
  const marks = { same: ["", ""], added: ["{+", "+}"], removed: ["[-", "-]"] } as const;
  return lines.map((line) =>
    typeof line === "number"
      ? String(line)
      : line.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join(""),
  );
}

const difference = (before: readonly string[], after: readonly string[]) =>
  written(differenceOf(before, after));

describe("The difference of two texts", () => {
  test("is word by word, in the paragraphs that have changed", () => {
    assert.deepEqual(
      difference(
        ["It rained.", "Three towns were flooded.", "It stopped."],
        ["It rained.", "Three or four towns were flooded.", "It stopped."],
      ),
      ["1", "Three {+or four +}towns were flooded.", "1"],
    );
  });

  test("has whole paragraphs that were added or removed", () => {
    assert.deepEqual(difference(["One.", "Two."], ["Two.", "Three."]), ["[-One.-]", "1", "{+Three.+}"]);
    assert.deepEqual(difference([], ["By Ann Reed"]), ["{+By Ann Reed+}"]);
  });

  test("does not split words of any script", () => {
    assert.deepEqual(difference(["Ein großes Übel."], ["Ein größeres Übel."]), [
      "Ein [-großes -]{+größeres +}Übel.",
    ]);
  });

  test("of two texts without anything in common is one text and the other, and takes no time", () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index} ${word}.`);
    const lines = differenceOf(many("old"), many("new"));
    const words = (kind: string) =>
      lines.flatMap((line) => (typeof line === "number" ? [] : line)).filter((piece) => piece.kind === kind);
    assert.equal(words("removed").length, 3000);
    assert.equal(words("added").length, 3000);
    assert.equal(words("same").length, 0);
  });

  test("has all words of both", () => {
    const before = ["The board met.", "It has three seats, one of them free."];
    const after = ["The board met again.", "It has four seats.", "None of them is free, and one is new."];
    const wordsBut = (kind: string) =>
      differenceOf(before, after)
        .map((line) => (typeof line === "number" ? [] : line.filter((piece) => piece.kind !== kind)))
        .map((line) => line.map(({ text }) => text).join(""))
        .join("")
        .replace(/\s/g, "");
    assert.equal(wordsBut("removed"), after.join("").replace(/\s/g, ""));
    assert.equal(wordsBut("added"), before.join("").replace(/\s/g, ""));
  });
});
