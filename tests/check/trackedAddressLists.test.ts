import assert from "node:assert/strict";
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { trackedAddressLists } from "../../src/check/trackedAddressLists.ts";
import { describeProblem } from "../../src/report.ts";
import { aDigest, type Files } from "../support/digest.ts";
import { check, commitAll } from "./checking.ts";

const csv = "email,name\nann@example.org,Ann\nbob@example.org,Bob\n";

async function listsIn(files: Files): Promise<string[]> {
  const root = aDigest(files);
  commitAll(root);
  return (await trackedAddressLists(root)).map(describeProblem);
}

const refused = (file: string) =>
  `${file}:1:1: error: This file lists email addresses and is under version control. Move it elsewhere, and run \`git rm --cached "${file}"\`. Pushed commits still hold it. Rewrite them, and treat the addresses as published.`;

describe("npm run check refuses", () => {
  test("a list of addresses under version control, and ends with 1", async () => {
    const root = aDigest({ "lists/Readers.CSV": csv });
    commitAll(root);
    const { code, out } = await check(["--root", root]);
    assert.deepEqual(
      { code, out },
      { code: 1, out: `${refused("lists/Readers.CSV")}\n1 error and 0 warnings in 1 file.\n` },
    );
  });

  for (const [what, file, text] of [
    ["one that was staged and has tabs", "readers.tsv", csv.replaceAll(",", "\t")],
    ["one in lines of JSON", "readers.jsonl", '{"to":"ann@example.org"}\n{"to":"bob@example.org"}\n'],
    ["one with an address a line", "left.txt", "ann@example.org\r\nbob@example.org\r\n"],
    ["a spreadsheet whose name says so", "Subscribers 2021.xlsx", "packed"],
  ] as const)
    test(what, async () => assert.deepEqual(await listsIn({ [file]: text }), [refused(file)]));
});

describe("npm run check accepts", () => {
  for (const [what, files] of [
    ["a list that git ignores", { ".gitignore": "*.csv\n", "readers.csv": csv }],
    ["a table with the address of its maker", { "figures.csv": "made by ann@example.org\n1,2\n" }],
    ["prose that names people", { "thanks.txt": "Thanks to ann@example.org and bob@example.org.\n" }],
    ["addresses in an item", { "notes.md": csv }],
    ["a spreadsheet with another name", { "figures.xlsx": "packed" }],
  ] as const)
    test(what, async () => assert.deepEqual(await listsIn(files), []));

  test("a digest outside a repository", async () => {
    assert.deepEqual(await trackedAddressLists(aDigest({ "readers.csv": csv })), []);
  });

  test("a list elsewhere in the repository of the digest", async () => {
    const root = aDigest({ "readers.csv": csv });
    mkdirSync(join(root, "digest"));
    renameSync(join(root, "_data"), join(root, "digest/_data"));
    commitAll(root);
    assert.deepEqual(await trackedAddressLists(join(root, "digest")), []);
  });
});
