import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { itemBut, itemWith } from "./broken/mistake.ts";
import { problemsOf } from "./problems.ts";

/** What is said wrong of an item whose front matter has these lines, without the file and the remedies. */
const told = (...fields: string[]) =>
  problemsOf({ "content/items/flood.md": ["---", ...fields, "---", "It rained.", ""].join("\n") }).map(
    (line) => line.replace(/^content\/items\/flood\.md:(\d+:\d+): error: (.*?[^.])\. .*$/, "$1 $2"),
  );

describe("Front matter whose YAML is broken", () => {
  test("gets the mistakes in its other fields reported in the same run", () => {
    assert.deepEqual(
      told(
        "headline: Flood: the river",
        "date: 2021-99-99",
        "standfirst: It rained.",
        "topics: [watr]",
        "label: Exclusiv",
      ),
      [
        "2:11 The YAML is not valid: a text that contains a colon needs quotation marks",
        "3:7 `date` is `2021-99-99`, which is not a real date",
        "5:10 `watr` is not a topic",
        "6:8 `label` is `Exclusiv`, but must be one of revealed, exclusive, analysis, explainer",
      ],
    );
  });

  test("is reported at every broken field", () => {
    assert.deepEqual(
      told("headline: Flood: the river", "date: 2021-11-10", 'standfirst: "It rained.', "topics: [water"),
      [
        "2:11 The YAML is not valid: a text that contains a colon needs quotation marks",
        '4:13 The YAML is not valid: the quotation mark " is never closed',
        "5:9 The YAML is not valid: the bracket `[` is never closed",
      ],
    );
  });

  test("gets no field reported as missing, because it may be the broken one", () => {
    assert.deepEqual(told("headlin Flood", "date: 2021-11-10", "standfirst: It rained.", "topics: [water]"), [
      "2:1 The YAML is not valid: the name of a field must be followed by a colon and a space",
    ]);
  });

  test("gets a missing field of a group reported", () => {
    assert.deepEqual(problemsOf(itemWith("image:", "  src: a.svg", "label: a: b")).length, 3);
  });

  test("is reported in at most a hundred places if a hundred thousand fields are repeated", () => {
    const fields = Array.from({ length: 100_000 }, (_, index) => `a${index % 50_000}: b`);
    const places = told(...fields).filter((line) => line.includes("is written twice"));
    assert.equal(places.length, 100);
    assert.equal(places[0], "50002:1 The YAML is not valid: `a0` is written twice");
  });

  test("is reported once if nothing else can be read", () => {
    assert.equal(problemsOf(itemBut("headline:", `headline: ${"[".repeat(100_000)}`)).length, 1);
  });
});
