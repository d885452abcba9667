import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseDocument } from "yaml";
import { generateDigest } from "../../../bench/digest/generate.ts";
import { type Random, randomFrom } from "../../../bench/digest/random.ts";
import { hands } from "../../../bench/digest/realistic/hands.ts";
import { yamlOf } from "../../../bench/digest/realistic/yaml.ts";
import { parseFastYaml } from "../../../src/content/yaml/fastYaml.ts";
import { yamlProblems } from "../../../src/content/yaml/yamlProblems.ts";

const project = join(import.meta.dirname, "../../..");
const items = readdirSync(join(project, "content/items"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => readFileSync(join(project, "content/items", file), "utf8").split("---\n")[1] ?? "");
const registers = readdirSync(join(project, "_data")).map((file) =>
  readFileSync(join(project, "_data", file), "utf8"),
);

/** Front matter as many people and programs write it. */
const handwritten = generateDigest(15).items.flatMap(({ slug, week, body, ...fields }) =>
  hands.map(([, hand]) => yamlOf(fields, hand)),
);

/** What the reader that knows places makes of a text; undefined where it finds a fault. */
function withPlaces(text: string): { value: unknown } | undefined {
  const document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
  return yamlProblems(document, text).length > 0 ? undefined : { value: document.toJS() };
}

function assertAgreement(text: string): void {
  const value = parseFastYaml(text);
  if (value !== undefined) assert.deepEqual({ value }, withPlaces(text), text);
}

const pieces = [
  ":",
  ": ",
  " ",
  "  ",
  "\n",
  "\n  ",
  "\n    ",
  "\n\n",
  "\n# x\n",
  ">-\n  ",
  "|\n  ",
  "''",
  '\\"',
  "- ",
  "-",
  '"',
  "'",
  "#",
  " #",
  "[",
  "]",
  "{",
  "}",
  ",",
  "~",
  "null",
  "yes",
  "on",
  "TRUE",
  "012",
  "1e3",
  "0x1F",
  "1.",
  ".5",
  "+1",
  "1:30",
  "2021-11-10",
  "\r",
  "\u00a0",
  "\u2028",
  "é",
  "?",
  "? ",
  "=",
  "__proto__: x\n",
  "\\u0041",
  "\\",
  "/",
];

function mutated(text: string, { between, pick, chance }: Random): string {
  const at = between(0, text.length);
  const cut = chance(1 / 3) ? between(0, 5) : 0;
  return text.slice(0, at) + pick(pieces) + text.slice(at + cut);
}

test("items and registers are plain, and both parsers agree on them", () => {
  for (const text of [...items, ...registers]) assertAgreement(text);
  assert.ok(items.filter((text) => parseFastYaml(text) !== undefined).length > items.length / 2);
});

test("front matter is plain in whichever of the usual ways it is written", () => {
  for (const text of handwritten) assertAgreement(text);
  const others = handwritten.filter((text) => parseFastYaml(text) === undefined);
  assert.ok(others.length < handwritten.length / 50, others.join("---\n"));
});

test("lists of ids with numbers, quoted texts, comments, and texts on several lines are plain", () => {
  const text = `# From the archive
headline: "Rain, \\"again\\""
date: '2021-11-10' # a Wednesday
standfirst: >-
  It rained: in the
  north # 1.
topics: [water, net-zero-2050, 'covid-19']
organisations: []
people:
- jane-reed-2
byline: Jane Reed,
  Tom Hill
image:
  alt: 'The river''s
    bank'
`;
  assertAgreement(text);
  assert.deepEqual(parseFastYaml(text), {
    headline: 'Rain, "again"',
    date: "2021-11-10",
    standfirst: "It rained: in the north # 1.",
    topics: ["water", "net-zero-2050", "covid-19"],
    organisations: [],
    people: ["jane-reed-2"],
    byline: "Jane Reed, Tom Hill",
    image: { alt: "The river's bank" },
  });
});

test("YAML that one parser refuses for its length or depth is not plain", () => {
  const nested = Array.from({ length: 60 }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
  for (const text of [`${"rain".repeat(300)}: b\n`, nested, nested.replaceAll("a:", "- a:")])
    assert.equal(parseFastYaml(text), undefined);
});

test("whatever mistake an item has, the fast parser returns the same value or leaves it to the other", () => {
  const random = randomFrom(20211110);
  for (let round = 0; round < 6000; round++) {
    const text = random.pick(random.chance(0.5) ? items : handwritten);
    assertAgreement(mutated(random.chance(1 / 4) ? mutated(text, random) : text, random));
  }
});
