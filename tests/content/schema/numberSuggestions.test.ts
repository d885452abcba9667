import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { itemWith } from "../broken/mistake.ts";
import { problemsOf } from "../problems.ts";

const onlyNumber = "Write only the number, for example 1234.5.";

/** A figure's value as it is written, and what an editor is told to do about it. */
const remedies: readonly (readonly [written: string, remedy: string])[] = [
  ["2,38", "Write 2.38 or 238, whichever is meant."],
  ["0,10", "Write 0.10."],
  ["00,5", "Write 00.5."],
  ["-2,38", "Write -2.38 or -238, whichever is meant."],
  ["−2,38", "Write -2.38 or -238, whichever is meant."],
  ["12,000", "Write 12000 or 12.000, whichever is meant."],
  ["1234,5", "Write 1234.5 or 12345, whichever is meant."],
  ["1,234,567", "Write 1234567."],
  ["1,234.5", "Write 1234.5."],
  ["1.234,5", "Write 1234.5."],
  ["1.234.567", "Write 1234567."],
  ["1 000,5", "Write 1000.5."],
  ["1\u00a0000", "Write 1000."],
  ["1'000", "Write 1000."],
  ["£2,38", 'Write 2.38 or 238, whichever is meant, and `unit: "£"`.'],
  ["2,38 %", 'Write 2.38 or 238, whichever is meant, and `unit: "%"`.'],
  ["-£3", 'Write -3, and `unit: "£"`.'],
  ["₹ 1,00,000", 'Write 100000, and `unit: "₹"`.'],
  ["€ 1.234,5", 'Write 1234.5, and `unit: "€"`.'],
  ["(3)", onlyNumber],
  ["<5", onlyNumber],
  ["about 3", onlyNumber],
  ["10-12", onlyNumber],
  ["1,2,3", onlyNumber],
];

describe("A number that YAML does not read, or reads as another:", () => {
  for (const [written, remedy] of remedies)
    test(`${written}: ${remedy}`, () => {
      const [said = "", ...more] = problemsOf(
        itemWith("figures:", "  - label: Homes", `    value: ${written}`),
      );
      assert.equal(
        said,
        `content/items/flood.md:8:12: error: \`figures[0].value\` is \`${written.replace("\u00a0", " ")}\`, but must be a number. ${remedy}`,
      );
      assert.deepEqual(more, []);
    });

  for (const [written, remedy] of remedies.filter(
    ([each]) => /^[^-−€₹].*\d,\d/.test(each) && !/\s\d/.test(each),
  ))
    test(`{ value: ${written} } within braces says the same`, () => {
      assert.deepEqual(problemsOf(itemWith("figures:", `  - { value: ${written}, label: Homes }`)), [
        `content/items/flood.md:7:14: error: \`figures[0].value\` is \`${written}\`, but must be a number. ${remedy}`,
      ]);
    });

  test("a number whose parts YAML reads as the same field twice", () => {
    assert.deepEqual(problemsOf(itemWith("figures:", "  - { value: 12,000,000, label: Homes }")), [
      "content/items/flood.md:7:21: error: The YAML is not valid: a comma within braces ends the number before it. Write numbers without commas: 12000 or 1234.5.",
    ]);
  });

  test("12.000 may be twelve thousand, and 1.250 a thousand and some", () => {
    assert.deepEqual(problemsOf(itemWith("figures:", "  - label: Homes", "    value: 12.000")), [
      "content/items/flood.md:8:12: warning: `figures[0].value` is `12.000`, which YAML reads as 12. Write 12000 or 12, whichever is meant.",
    ]);
    for (const [value, thousands, decimals] of [
      ["1.250", "1250", "1.25"],
      ["-2.380", "-2380", "-2.38"],
      ["+120.100", "120100", "120.1"],
    ])
      assert.deepEqual(problemsOf(itemWith("figures:", "  - label: Homes", `    value: ${value}`)), [
        `content/items/flood.md:8:12: warning: \`figures[0].value\` is \`${value}\`, which YAML reads as ${decimals}. Write ${thousands} or ${decimals}, whichever is meant.`,
      ]);
    for (const value of [
      "12.0",
      "12.50",
      "0.000",
      "0.250",
      "1.253",
      "1234.000",
      "12.0001",
      "1.2500",
      "12000",
    ])
      assert.deepEqual(problemsOf(itemWith("figures:", "  - label: Homes", `    value: ${value}`)), []);
  });
});
