import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Arbitrary, array, assert as check, constantFrom, nat, property, tuple } from "fast-check";
import { checkReferences } from "../../src/content/items/checkReferences.ts";
import { itemReferences } from "../../src/content/items/itemReferences.ts";
import { parseItem } from "../../src/content/items/readItem.ts";
import { renderHtml } from "../../src/content/markdown/renderHtml.ts";
import { readContent } from "../../src/content/readContent.ts";
import { readFrontMatter, splitFrontMatter } from "../../src/content/yaml/frontMatter.ts";
import { fixItem, lintItem } from "../../src/lint/lint.ts";
import { thePictures } from "../support/pictures.ts";
import { project } from "../support/site.ts";

const { content } = readContent(project);
const { style, registers } = content;
const house = { style, registers };
const folder = join(project, "content/items");
const items = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** A slip of an editor's: something done to a text, at a place that a number chooses. */
type Slip = (text: string, choice: number) => string;

/** Does something to one of the places that a pattern finds. */
const atOne =
  (pattern: RegExp, replacement: (found: string) => string): Slip =>
  (text, choice) => {
    const places = [...text.matchAll(pattern)];
    const { 0: found, index } = places[choice % Math.max(places.length, 1)] ?? { 0: "", index: 0 };
    return text.slice(0, index) + replacement(found) + text.slice(index + found.length);
  };

const idsByName = [
  ...[...registers.organisations.values()].flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => [id, each]),
  ),
  ...[...registers.topics.values()].flatMap(({ id, label, aliases }) =>
    [label, ...aliases].map((each) => [id, each]),
  ),
] as [string, string][];

const slips: readonly Slip[] = [
  atOne(/$/gm, () => " "),
  atOne(/$/gm, () => "  \t"),
  atOne(/(?<=^\w+: |^ +- )[\w-]+$/gm, (id) => `“${id}”`),
  atOne(/(?<=^\w+: ).+$/gm, (text) => `“${text}”`),
  atOne(/(?<=^(?:headline|standfirst): ).+$/gm, (text) => `“Again: ${text}”`),
  atOne(/(?<=^(?:headline|standfirst): ).+$/gm, (text) => `“${text}” #2 of “more”`),
  atOne(/(?<=^(?:headline|standfirst|byline): .*)\w+/gm, (word) => `“${word}: ”`),
  atOne(/(?<=^ +(?:label|note|title): ).+$/gm, (text) => `„${text} # so“`),
  atOne(/(?<=^\w+: ).+$/gm, (text) => `${text} # it says “so: there”`),
  atOne(/(?<=^\w+: ).+$/gm, (text) => `"${text}”`),
  atOne(/(?<=^(?:headline|standfirst|byline): .*) /gm, () => " &amp;#8211; &#58; "),
  atOne(/(?<=^ +(?:label|note|title): .*)\w/gm, () => "&quot;&amp;&#39;"),
  (text) => text.replace(/(?<=^(?:date|label|reviewBy): |^ +- )[\w-]+$/gm, (id) => `“${id}”`),
  (text) => text.replace(/(?<=^(?:headline|standfirst): ).+$/gm, (words) => `“So: ${words}”`),
  atOne(/^(?=\w+:)/gm, () => "# Of this field.\n\n"),
  atOne(/^(?=\w+:)/gm, () => "\n# Of this field.\n"),
  atOne(/^---$/gm, () => "# Of all.\n---"),
  atOne(/(?<=^ +- )[a-z-]+$/gm, (id) => idsByName.find(([each]) => each === id)?.[1] ?? id.toUpperCase()),
  atOne(/(?<=^ +- )[a-z-]+$/gm, (id) => `"${id.toUpperCase()}" # why`),
  atOne(/^(?:\w+:.*\n(?: .*\n)*){2}/gm, (two) => {
    const [, first = "", second = ""] = /^(\w+:[^\n]*\n(?: [^\n]*\n)*)(\w+:.*)$/s.exec(two) ?? [];
    return `# Why.\n${second}${first}`;
  }),
  atOne(/ (?=\w)/g, () => " [see](https://a.example/?utm_a=1&b=2) "),
  atOne(/^---$/gm, () => "sources:\n  - url: https://a.example/?utm_a=1\n---"),
  atOne(/\. (?=\w)/g, () => ".  \n"),
  atOne(/\. (?=\w)/g, () => ".\\ \n"),
  atOne(/^/gm, () => "```\n"),
  (text) => text.replaceAll("\n", "\r\n"),
  ...[":", "# ", "- ", '"', "'", "“", "[", "{", "&a ", "*a", "|\n", "\n", "\t", "\\", "`"].map(
    (sign): Slip =>
      (text, choice) =>
        text.slice(0, choice % text.length) + sign + text.slice(choice % text.length),
  ),
];

const slipped: Arbitrary<string> = tuple(
  constantFrom(...items),
  array(tuple(constantFrom(...slips), nat(100_000)), { minLength: 1, maxLength: 4 }),
).map(([item, made]) => made.reduce((text, [slip, choice]) => slip(text, choice), item));

/** What a check says of an item's file, and whether it could read all of it. */
function said(source: string): { said: number; readable: boolean } {
  const file = "content/items/slipped.md";
  const bytes = Buffer.from(source);
  const { findings, value, references } = parseItem(file, bytes);
  const parts = readFrontMatter(source.replace(/\r\n?/g, "\n"));
  const yaml = "fields" in parts && !Array.isArray(parts.fields) ? parts.fields : undefined;
  const around = {
    registers,
    labels: registers.labels,
    sections: [],
    timeZone: "Europe/London",
    slugs: new Set(content.items.map(({ slug }) => slug)),
    pictures: thePictures([...content.pictures.keys()]),
    formerSlugs: new Map<string, string>(),
  };
  const unknown = yaml
    ? checkReferences(value ? itemReferences(value) : references, { file, yaml: () => yaml }, around)
    : [];
  return {
    said: findings.length + unknown.length + lintItem(file, source, house).length,
    readable: yaml !== undefined,
  };
}

/** The text that readers see, with white space as they see it. */
function shown(source: string): string {
  const { body } = parseItem("content/items/slipped.md", Buffer.from(source));
  return renderHtml(body?.tree ?? [])
    .replace(/\?utm_[^&"]*(?:&amp;)?/g, "?")
    .replace(/\?(?=")/g, "")
    .replace(/[ \t]+(?=\n)/g, "");
}

const runs = { numRuns: 1000, seed: 20211110 };

test("Whatever mistakes an item has, a second fix changes nothing", () => {
  check(
    property(slipped, (text) => {
      const once = fixItem(text, house).text;
      assert.equal(fixItem(once, house).text, once);
    }),
    runs,
  );
});

test("Whatever mistakes an item has, a check reports no more problems after a fix", () => {
  check(
    property(slipped, (text) => {
      const before = said(text);
      const after = said(fixItem(text, house).text);
      assert.ok(!before.readable || (after.readable && after.said <= before.said), text);
    }),
    runs,
  );
});

test("Whatever mistakes an item has, readers see the same body after a fix, except tracking parameters", () => {
  check(
    property(slipped, (text) => assert.equal(shown(fixItem(text, house).text), shown(text))),
    runs,
  );
});

test("Comments are kept", () => {
  check(
    property(slipped, (text) => {
      const comments = (source: string) =>
        source
          .split(/\r?\n/)
          .filter((line) => /^# \w/.test(line))
          .map((line) => line.trimEnd())
          .sort();
      assert.deepEqual(comments(fixItem(text, house).text), comments(text));
    }),
    runs,
  );
});

/** What stands below each comment among the fields: a field's name, another comment, or the end. */
function belowComments(source: string): string[] {
  const parts = splitFrontMatter(source.replace(/[ \t]*(?:\r\n?|\n)/g, "\n"));
  const yaml = Array.isArray(parts) ? "" : parts.yaml;
  return [...yaml.matchAll(/^(# \w.*)\n\s*(\w+(?=:)|#|$|)/gm)]
    .map(([, comment, next]) => `${comment} ${next}`)
    .sort();
}

test("Comments stay above the same field, or at the end", () => {
  check(
    property(slipped, (text) =>
      assert.deepEqual(belowComments(fixItem(text, house).text), belowComments(text)),
    ),
    runs,
  );
});

test("Texts that their quotation marks divide are fixed as if the marks were plain, together with what they hid", () => {
  const ids = /(?<=^date: |^ +- )[\w-]+$/gm;
  const texts = /(?<=^(?:headline|standfirst): )[^"'“”:]+$/gm;
  for (const item of items) {
    const torn = item.replace(ids, "“$&”").replace(texts, "“So: $&”");
    assert.notEqual(torn, item);
    assert.equal(fixItem(torn, house).text, item.replace(texts, '"So: $&"'));
  }
});

test("An item without mistakes stays the same, byte for byte", () => {
  for (const item of items) assert.equal(fixItem(item, house).text, item);
});
