import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readLintInput } from "../../src/lint/readLintInput.ts";
import { anItem } from "../support/digest.ts";
import { aDrawing } from "../support/pictures.ts";
import { processorTime } from "../support/processorTime.ts";
import { aStyle, file, linesOf } from "./lintInputs.ts";

const style = aStyle({ avoid: [{ word: "rain", instead: "water" }] });
const body = (text: string) =>
  linesOf(anItem({}, text), style)
    .filter((line) => line.includes("is a word to avoid"))
    .map((line) => line.split(": ")[0]);
const at = (...places: string[]) => places.map((place) => `${file}:${place}`);

describe("The house rules read", () => {
  test("the body, at its lines and columns", () => {
    assert.deepEqual(body("No rain.\n\n- And rain\n- [rain](/items/flood/)"), at("8:4", "10:7", "11:4"));
  });

  test("no comments, and the text after them at its position", () => {
    const text = "<!-- rain ` \n\n```\nrain --> No rain. <!-- rain --> Rain ` rain.\n\n- <!-- rain";
    assert.deepEqual(body(text), at("11:13", "11:33", "11:40"));
  });

  test("files with Windows line ends at the same positions", () => {
    const item = anItem({}, "No rain.\n\nAnd rain.").replaceAll("\n", "\r\n");
    assert.deepEqual(
      linesOf(item, style).map((line) => line.split(": ")[0]),
      at("1:1", "8:4", "10:5"),
    );
  });

  test("files with a byte order mark", () => {
    assert.deepEqual(
      linesOf(`\uFEFF${anItem({}, "No rain.")}`, style).map((line) => line.split(": ")[0]),
      at("8:4"),
    );
  });

  test("the fields that readers see, at the exact position if they are written as readers see them", () => {
    const item = [
      "---",
      "headline: Much rain",
      "date: 2021-11-10",
      'standfirst: "A rain: heavy"',
      "topics: [water]",
      "image:",
      "  src: a.svg",
      "  alt: 'The rain'",
      "  caption: Rain",
      "keyDates:",
      "  - { label: More rain, date: 2021-12, kind: expected }",
      "figures:",
      "  - label: >-",
      "      Days",
      "      of rain",
      "    value: 1",
      "updates:",
      "  - date: 2021-11-11",
      "    kind: update",
      '    note: "\\u0041 rain"',
      "---",
      "Wet.",
    ].join("\n");
    assert.deepEqual(
      linesOf(item, { ...style, "content/images/a.svg": aDrawing }).map((line) => line.split(": ")[0]),
      at("2:16", "4:16", "8:13", "9:12", "11:19", "13:12", "20:11"),
    );
  });

  test("broken front matter as if it were empty", () => {
    const { fields, prose } = readLintInput(file, "---\nheadline: [\n---\nRain.");
    assert.deepEqual(fields, {});
    assert.deepEqual(
      prose.map(({ text }) => text),
      ["Rain."],
    );
  });
});

describe("The house rules ignore", () => {
  for (const [what, text] of [
    ["code in the line", "A `rain` and ``a ` rain``."],
    ["code over the end of a line", "A `word of\nrain`."],
    ["fenced code", "A.\n\n```rain\nrain\n\nrain\n```"],
    ["code between tildes, with backticks in it", "~~~~\n```\n~~~\nrain\n~~~~"],
    ["code in a list", "- A\n\n  ```\n  rain\n  ```\n- B"],
    ["indented code", "A.\n\n    rain\n\n    rain"],
    ["code after a tab", "A.\n\n\train"],
    ["addresses of links", '[A](https://rain.example/rain "rain") [b](<https://a.example/rain>)'],
    ["addresses of pictures", "![A](https://rain.example/rain.svg)"],
    ["addresses with brackets", "[A](https://a.example/b_(rain)_rain)"],
    ["definitions of links", "[A][rain]\n\n[rain]: https://a.example/rain"],
    ["bare addresses", "A https://a.example/rain."],
    ["addresses in angle brackets", "A <https://a.example/rain> <rain@a.example>."],
    ["HTML", 'A <b title="rain">b</b> <!-- rain -->.'],
    ["block quotations", "> A\n> rain\nrain\n\nB."],
    ["what is between quotation marks", 'He said “no rain,\nno rain” and "no rain".'],
    ["what is between British quotation marks", "He said ‘the board’s rain,\nno rain’ and (‘rain.’)"],
    ["what is between straight single quotation marks", "He said 'the board's rain,\nno rain' and ('rain.')"],
    ["a quotation that goes on in the next paragraph", "“No rain.\n\n“No rain.”"],
    ["a quotation in straight marks that goes on in the next paragraph", 'He said: "No rain.\n\n"No rain."'],
  ] as const)
    test(what, () => assert.deepEqual(body(text), []));
});

describe("The house rules do not ignore", () => {
  for (const [what, text, ...places] of [
    ["what follows code", "A `b` rain.\n\n```\nc\n```\n\nrain", "8:7", "14:1"],
    ["what follows a backtick that nothing closes", "A ` rain.\n\nA ` rain.", "8:5", "10:5"],
    ["what follows a backslash and a backtick", "A \\` rain `", "8:6"],
    ["a paragraph in a list", "- A\n\n    rain", "10:5"],
    ["lines that are indented within a paragraph", "A\n    rain", "9:5"],
    [
      "the texts of links and pictures",
      "[rain](/items/flood/) ![rain](https://a.example/b.svg)",
      "8:2",
      "8:25",
    ],
    ["what follows a quotation", '“A” rain “B” rain "C" rain', "8:5", "8:14", "8:23"],
    ["what follows a paragraph with one quotation mark", 'A 6" gap.\n\nNo rain.', "10:4"],
    ["what follows feet and inches", 'A 6\'2" rain, a 6" rain', "8:8", "8:19"],
    [
      "what follows a straight apostrophe",
      "The boards' rain, the '90s, 'tis rain 'n' rain",
      "8:13",
      "8:34",
      "8:43",
    ],
    ["what follows a straight single quotation", "'A' rain 'B\n\nrain'", "8:5", "10:1"],
    ["what follows an apostrophe", "The boards’ rain, the ’90s and ‘rain", "8:13", "8:33"],
    ["what follows a British quotation", "‘A’ rain ‘B\n\nrain’", "8:5", "10:1"],
    ["what is smaller than something", "1 < 2 rain > 0", "8:7"],
  ] as const)
    test(what, () => assert.deepEqual(body(text), at(...places)));
});

describe("The house rules read any text quickly:", () => {
  const million = 1_000_000;
  for (const [what, text] of [
    ["a word of a megabyte", "r".repeat(million)],
    ["a megabyte of accents", "aé".repeat(million / 2)],
    ["a megabyte of backticks", "` `` ".repeat(million / 5)],
    ["a megabyte of brackets", "[".repeat(million)],
    ["links that never end", "](".repeat(million / 2)],
    ["a megabyte of quotation marks", '“"'.repeat(million / 2)],
    ["a megabyte of British quotation marks", "‘’a".repeat(million / 3)],
    ["British quotations that never end", "‘a ".repeat(million / 3)],
    ["straight quotations that never end", "'a ".repeat(million / 3)],
    ["straight quotations of letters", "'a'b".repeat(million / 4)],
    ["apostrophes", "a'b".repeat(million / 3)],
    ["feet and inches", `6'2"`.repeat(million / 4)],
    ["letters between marks", " 'n' ".repeat(million / 5)],
    ["tags that never end", "<!--".repeat(million / 4)],
    ["white space", `a${" ".repeat(million)}b`],
    ["blank lines", `a${"\n".repeat(million)}b`],
    ["lines of spaces", " \n".repeat(million / 2)],
    ["quotations within quotations", ">".repeat(million)],
    ["addresses", "https://a.example/?utm_a=1&".repeat(million / 30)],
    ["one address", `https://a.example/?${"&utm_a=1".repeat(million / 10)}`],
  ] as const)
    test(what, () => {
      const style = aStyle({ trackers: ["utm_*"], relativeDates: ["today"], mayRepeat: ["a"] });
      assert.ok(processorTime(() => linesOf(anItem({}, text), style)).seconds < 20);
    });
});
