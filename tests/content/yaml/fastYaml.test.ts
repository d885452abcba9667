import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseDocument } from "yaml";
import { parseFastYaml } from "../../../src/content/yaml/fastYaml.ts";
import { yamlProblems } from "../../../src/content/yaml/yamlProblems.ts";

const project = join(import.meta.dirname, "../../..");
const items = readdirSync(join(project, "content/items"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => readFileSync(join(project, "content/items", file), "utf8").split("---\n")[1] ?? "");
const registers = readdirSync(join(project, "_data")).map((file) =>
  readFileSync(join(project, "_data", file), "utf8"),
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

/** Numbers from 0 up to `below`, the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  ":",
  ": ",
  " ",
  "  ",
  "\n",
  "\n  ",
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

function mutated(text: string, random: (below: number) => number): string {
  const at = random(text.length);
  const cut = random(3) === 0 ? random(6) : 0;
  return text.slice(0, at) + (pieces[random(pieces.length)] ?? "") + text.slice(at + cut);
}

test("items and registers are plain, and both parsers agree on them", () => {
  for (const text of [...items, ...registers]) assertAgreement(text);
  assert.ok(items.filter((text) => parseFastYaml(text) !== undefined).length > items.length / 2);
});

test("YAML that one parser refuses for its length or depth is not plain", () => {
  const nested = Array.from({ length: 60 }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
  for (const text of [`${"rain".repeat(300)}: b\n`, nested, nested.replaceAll("a:", "- a:")])
    assert.equal(parseFastYaml(text), undefined);
});

test("whatever mistake an item has, the fast parser returns the same value or leaves it to the other", () => {
  const random = seeded(20211110);
  for (let round = 0; round < 6000; round++) {
    const text = items[random(items.length)] ?? "";
    assertAgreement(mutated(random(4) === 0 ? mutated(text, random) : text, random));
  }
});
