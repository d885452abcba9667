import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anItem } from "../support/digest.ts";
import { problemsOf } from "./problems.ts";

const named = { "content/items/flood.md": anItem({ topics: ["water", "rain", "flood"] }) };
const lines = [
  "# What the paper is about",
  "- id: water",
  "  label: Water",
  "  aliases:",
  "    - Sea",
  "    - 'Rivers'",
  "- { id: rain, label: Rain, aliases: [Wet] }",
  "- id: flood",
  '  label: "Floods"',
  "  scope: Where there is too much.",
  "  broader: water",
];

/** What is said wrong of a digest with these topics, without the remedies. */
const told = (topics: readonly string[], files = named) =>
  problemsOf({ ...files, "_data/topics.yaml": `${topics.join("\n")}\n` }).map((line) =>
    line.replace(/^(\S+) error: (.*?[^.])\. .*$/, "$1 $2"),
  );

describe("A register whose YAML is broken", () => {
  test("gets the mistakes in its other entries reported in the same run, and those in the broken entry", () => {
    assert.deepEqual(
      told([
        "- id: water",
        "  label: Water: rivers",
        "  scop: Rivers",
        "- id: rain",
        "- id: flood",
        "  label: Floods",
        "  broader: watr",
      ]),
      [
        "_data/topics.yaml:2:10: The YAML is not valid: a text that contains a colon needs quotation marks",
        "_data/topics.yaml:3:3: `scop` is not a field of a topic",
        "_data/topics.yaml:4:3: `label` is missing",
        "_data/topics.yaml:7:12: `watr` is not a topic",
      ],
    );
  });

  test("is reported at every broken entry", () => {
    assert.deepEqual(
      told([
        "- id: water",
        "  label: @Water",
        "- { id: rain, label: Rain",
        "- id: flood",
        "  label: 'Floods",
      ]),
      [
        "_data/topics.yaml:2:10: The YAML is not valid: text without quotation marks can't start with `@`",
        "_data/topics.yaml:3:3: The YAML is not valid: the bracket `{` is never closed",
        "_data/topics.yaml:5:10: The YAML is not valid: the quotation mark ' is never closed",
      ],
    );
  });

  test("still shows which ids are misspelt in items, unless the broken part has an id", () => {
    const files = { "content/items/flood.md": anItem({ topics: ["watr"] }) };
    assert.deepEqual(told(["- id: water", "  label: Water: rivers"], files), [
      "_data/topics.yaml:2:10: The YAML is not valid: a text that contains a colon needs quotation marks",
      "content/items/flood.md:6:5: `watr` is not a topic",
    ]);
    assert.deepEqual(told(["- id: water: rivers", "  label: Water"], files), [
      "_data/topics.yaml:1:7: The YAML is not valid: a text that contains a colon needs quotation marks",
    ]);
  });

  const breaks: Record<string, (line: string) => string> = {
    "a colon too many": (line) => line.replace(/(\w)$/, "$1: x: y"),
    "a tab before it": (line) => `\t${line.trimStart()}`,
    "no space after its colon or hyphen": (line) => line.replace(/([:-]) /, "$1"),
    "its hyphen gone": (line) => line.replace("- ", ""),
    "one space more before it": (line) => ` ${line}`,
    "one space less before it": (line) => line.replace(" ", ""),
    "a quotation mark that is not closed": (line) => line.replace(/(: |- )(\w)/, '$1"$2'),
    "its last sign gone": (line) => line.slice(0, -1),
    "its bracket closed twice": (line) => line.replace(/\]|$/, "]]"),
    "a sign in front of its value": (line) => line.replace(/(: |- )(\w)/, "$1@$2"),
  };
  for (const [way, broken] of Object.entries(breaks))
    test(`causes no second problem, whichever line has ${way}`, () => {
      for (const [index, line] of lines.entries()) {
        const problems = told(lines.with(index, broken(line)));
        const yaml = problems.filter((each) => each.includes("The YAML is broken"));
        if (yaml.length > 0) assert.deepEqual([broken(line), problems], [broken(line), yaml.slice(0, 1)]);
      }
    });
});

describe("A site.yaml whose YAML is broken", () => {
  test("gets the mistakes in its other fields reported, and no broken field is reported as missing", () => {
    const site = "title: Wet: the paper\nurl: paper.example\nlangage: en\n";
    assert.deepEqual(
      problemsOf({ "_data/site.yaml": site }).map((line) =>
        line.replace(/^.*?:(\d+:\d+): error: (.*?[^.])\. .*$/, "$1 $2"),
      ),
      [
        "1:8 The YAML is not valid: a text that contains a colon needs quotation marks",
        "2:6 `url` is `paper.example`, but must be a web address such as https://example.org/page",
        "3:1 `langage` is not a field of the site",
      ],
    );
  });

  test("keeps its time zone, which decides whether times in items exist", () => {
    const files = {
      "_data/site.yaml": "title: Wet: the paper\nurl: https://paper.example/\ntimeZone: Europe/Berlin\n",
      "content/items/flood.md": anItem({
        keyDates: [{ label: "Vote", date: "2022-03-27T01:30", kind: "happens" }],
      }),
    };
    assert.equal(problemsOf(files).length, 1);
  });
});

test("A style.yaml whose YAML is broken gets the mistakes in its other fields reported", () => {
  const style = "avoid:\n  - word: wet: wetter\nmayRepeat: [had, 2]\n";
  assert.deepEqual(
    problemsOf({ "_data/style.yaml": style }).map((line) =>
      line.replace(/^.*?:(\d+:\d+): error: (.*?[^.])\. .*$/, "$1 $2"),
    ),
    [
      "2:11 The YAML is not valid: a text that contains a colon needs quotation marks",
      "3:18 `mayRepeat[1]` is `2`, but must be text",
    ],
  );
});
