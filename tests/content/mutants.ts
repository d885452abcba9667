import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { anItem } from "../support/digest.ts";
import { project } from "../support/site.ts";

/** What slips of a hand, a program or a merge may leave anywhere in a file, and what is dear or dangerous to read. */
const hostile = [
  "---\n",
  "\n---\n",
  "...\n",
  "%YAML 1.2\n",
  "<<<<<<< HEAD\n",
  "\t",
  "\r",
  "\0",
  "\u2028",
  "\u202e",
  "\ufeff",
  "\u200b",
  "\ud83c",
  "👩‍👩‍👧",
  ": ",
  " #",
  "'",
  '"',
  "\\",
  "- ",
  "[",
  "]",
  "{",
  "}",
  "&a ",
  "*a ",
  "<<: *a\n",
  "!!binary ",
  "!!js/function ",
  "__proto__: 1\n",
  "constructor: 1\n",
  "x-own: { a: [.nan, null] }\n",
  "draft: true\n",
  "date: 9999-12-31\n",
  "order: .nan\n",
  "figures: [{ label: a, value: 1e308, of: 1e-308 }]\n",
  "[a]: b\n",
  "[x](javascript:alert(1))",
  "![](../../../etc/passwd)",
  "[x](/items/%E0%A4%A/)",
  "[x](//[)",
  "<https://[>",
  "<script>alert(1)</script>",
  "&#xD800;&#0;&lt;",
  "```\n",
  "> ".repeat(300),
  "*a _b ".repeat(300),
  "[".repeat(3000),
  "|a".repeat(300),
  "#### \n",
  "====\n",
  "“‘«",
] as const;

const items = readdirSync(join(project, "content/items"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .sort()
  .map((file) => readFileSync(join(project, "content/items", file)));
const written = [
  ...items,
  Buffer.from(anItem({ keyDates: [{ label: "End", date: "2021-12", kind: "closes" }] })),
];

const somewhere = fc.nat({ max: 1_000_000 });
const anItemsFile = fc.constantFrom(...written);
type Edit = (bytes: Buffer) => Buffer;

/** What happens to a file between one place in it and another. */
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(somewhere, fc.nat({ max: 255 }))
    .map(([at, byte]) => between(at, 1, (_, length) => Buffer.alloc(Math.min(length, 1), byte))),
  fc.tuple(somewhere, fc.nat({ max: 200 })).map(([at, length]) => between(at, length, () => Buffer.alloc(0))),
  fc
    .tuple(somewhere, fc.constantFrom(...hostile))
    .map(([at, snippet]) => between(at, 0, () => Buffer.from(snippet))),
  fc
    .tuple(somewhere, fc.string({ unit: "binary", maxLength: 20 }))
    .map(([at, noise]) => between(at, 0, () => Buffer.from(noise))),
  fc
    .tuple(somewhere, fc.nat({ max: 300 }))
    .map(([at, length]) => between(at, length, (there) => Buffer.concat([there, there]))),
  somewhere.map(
    (at): Edit =>
      (bytes) =>
        bytes.subarray(0, at % (bytes.length + 1)),
  ),
  fc.tuple(somewhere, somewhere).map(([one, other]) => withLinesSwapped(one, other)),
  fc
    .tuple(somewhere, somewhere, anItemsFile)
    .map(([at, from, other]) => between(at, 1_000_000, () => other.subarray(from % other.length))),
);

/** An item's file after one to four mishaps. */
export const aMutant: fc.Arbitrary<Buffer> = fc
  .tuple(anItemsFile, fc.array(anEdit, { minLength: 1, maxLength: 4 }))
  .map(([item, edits]) => edits.reduce<Buffer>((bytes, edit) => edit(bytes), item));

function between(at: number, length: number, put: (there: Buffer, length: number) => Buffer): Edit {
  return (bytes) => {
    const from = at % (bytes.length + 1);
    const there = bytes.subarray(from, from + length);
    return Buffer.concat([bytes.subarray(0, from), put(there, there.length), bytes.subarray(from + length)]);
  };
}

function withLinesSwapped(one: number, other: number): Edit {
  return (bytes) => {
    const lines = bytes.toString("latin1").split("\n");
    const [a, b] = [one % lines.length, other % lines.length];
    [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
    return Buffer.from(lines.join("\n"), "latin1");
  };
}
