import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { recordLines } from "../../src/outputs/exportRecord.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { project } from "../support/site.ts";

/* docs/export.md is what others build their imports from: it must say what is written. */

const manual = readFileSync(join(project, "docs/export.md"), "utf8");
const [example = "", collection = "", mapping = ""] = [...manual.matchAll(/```json\n(.*?)\n```/gs)].map(
  ([, json = ""]) => json,
);
const rows = manual.split("\n").filter((line) => line.startsWith("| `"));
const documented = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)]);
const fields = new Set(documented.map(([, field]) => field));

test("the example in the manual is a line of the sample's export", () => {
  const lines = [...recordLines(loadDigest(project, new Date(), false).digest)];
  assert.ok(lines.includes(`${example}\n`), "Take it anew from `npm run -s export`.");
});

test("the manual explains every field, in the order of the export", () => {
  const digest = loadDigest(project, new Date(), false).digest;
  for (const line of recordLines(digest))
    assert.deepEqual(
      Object.keys(JSON.parse(line)),
      [...fields].filter((field) => field !== undefined && field in JSON.parse(line)),
    );
});

test("the manual and the schema of Typesense say which fields an item may be without", () => {
  const site = "title: A\nurl: https://paper.example/\noptional: [standfirst, topics]\n";
  const bare = anItem({ standfirst: undefined, topics: undefined });
  const root = aDigest({ "_data/site.yaml": site, "content/items/flood.md": bare });
  const [line = "{}"] = recordLines(loadDigest(root, "2021-11-12", false).digest);
  const written = JSON.parse(line);
  assert.equal(written.id, "flood");
  const required = rows
    .filter((row) => !/^[^|]*\|[^|]*\|[^|]*optional/.test(row))
    .map((row) => row.split("`")[1]);
  assert.deepEqual(
    required.filter((field) => field === undefined || !(field in written)),
    [],
  );
  const indexed: readonly { name: string; optional?: true }[] = JSON.parse(collection).fields;
  assert.deepEqual(
    indexed.filter(({ name, optional }) => !optional && !(name in written)),
    [],
  );
});

test("the schemas for search servers have the fields of the manual", () => {
  const names = [
    ...JSON.parse(collection).fields.map(({ name }: { name: string }) => name),
    ...Object.keys(JSON.parse(mapping).mappings.properties),
  ];
  assert.deepEqual(
    names.filter((name) => !fields.has(name)),
    [],
  );
});
