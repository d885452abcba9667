import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { generateDigest } from "../generate.ts";
import { randomFrom } from "../random.ts";
import { itemFile } from "./frontMatter.ts";
import { hands } from "./hands.ts";
import { yamlOf } from "./yaml.ts";

const items = generateDigest(300).items.map(({ slug, week, body, ...fields }) => fields);

test("every hand writes the same fields", () => {
  for (const [, hand] of hands)
    for (const fields of items)
      assert.deepEqual(parse(yamlOf(fields, { ...hand, keepsEmpty: true })), fields);
});

test("files differ in quotation marks, lists, long lines, comments, the order of fields, and line ends", () => {
  const random = randomFrom(1);
  const files = items.map((fields) => itemFile(fields, "Rain.\n", random));
  const traits = [
    /^headline: "/m,
    /^headline: '/m,
    /^date: '/m,
    /^topics: \[/m,
    /^- \S/m,
    /^standfirst: >-$/m,
    /^standfirst: .*\n {2}\S/m,
    / # /,
    /^date: .*\nheadline/m,
    /\r\n/,
  ];
  for (const trait of traits)
    assert.ok(
      files.some((file) => trait.test(file)),
      String(trait),
    );
});
