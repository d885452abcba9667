import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { joinSegments } from "../../src/pagefind-incremental/joinSegments.ts";
import type { PagefindList } from "../../src/pagefind-incremental/pagefindFiles.ts";
import { segmentsOf } from "../../src/pagefind-incremental/segments.ts";
import { digestOf } from "../digest/digestOf.ts";
import { aFolder, filesIn } from "../support/site.ts";
import { contentsIn, manyItems, namesakes } from "./archive.ts";
import { bothIndexes, filesFor, listIn, wordsByFile } from "./pagefindIndex.ts";

const digest = digestOf({ ...manyItems, ...namesakes });
const { ours, theirs } = await bothIndexes(digest, 10);

describe("The index of joined segments", () => {
  test("is made of several segments and several files", () => {
    assert.ok(segmentsOf(digest, 10).length > 5);
    assert.ok(filesIn(join(ours, "index")).length > 3);
  });

  for (const folder of ["index", "fragment"])
    test(`has the same files as Pagefind's own of all items at once: ${folder}`, () => {
      assert.deepEqual(contentsIn(join(ours, folder)), contentsIn(join(theirs, folder)));
    });

  test("lists the same documents, files of words and meta fields, and no filters", () => {
    const named = (list: PagefindList) => list.with(2, namesOf(list)).with(3, []);
    assert.deepEqual(named(listIn(ours)), named(listIn(theirs)));
  });

  test("has a file for every text, where Pagefind’s end with the first letters of their last words", () => {
    const words = wordsByFile(ours).flat();
    const asked = [
      ...words,
      ...words.map((word) => `${word}s`),
      ...words.map((word) => word.slice(0, -1)),
      "0",
      "\u{1F600}",
    ];
    for (const word of asked) assert.equal(filesFor(word, ours).length, 1, word);
    wordsByFile(ours).forEach((own, at) => {
      for (const word of own) assert.deepEqual(filesFor(word, ours), [at], word);
    });
    assert.ok(asked.some((word) => filesFor(word, theirs).length === 0));
  });

  test("has Pagefind's program and nothing that readers don't load", () => {
    const others = filesIn(ours).filter((file) => !/^(index|fragment)\//.test(file));
    assert.deepEqual(
      others.map((file) => file.replace(/en_\w+/, "…")),
      ["pagefind-entry.json", "pagefind.….pf_meta", "pagefind.js", "wasm.en.pagefind"],
    );
  });

  test("tells documents apart whose hashes begin alike", () => {
    const names = listIn(ours)[1].map(([name]) => name);
    assert.deepEqual(
      names.slice(-2).map((name) => name.length),
      ["en_".length + 7, "en_".length + 8],
    );
    assert.equal(names.at(-1)?.startsWith(names.at(-2) ?? ""), true);
  });
});

test("A word that fills a file has it for itself, apart from its neighbours", async () => {
  const common = Array.from({ length: 50 }, (_, at): [string, Record<string, unknown>] => [
    `item-${at}`,
    { standfirst: `flock ${"flood ".repeat(100)} floor` },
  ]);
  const many = digestOf(Object.fromEntries(common));
  const output = aFolder();
  await joinSegments(many, segmentsOf(many, 10), { cache: aFolder(), output });
  assert.ok(wordsByFile(join(output, "pagefind")).some((words) => words.join(" ") === "flood"));
});

function namesOf([, , files]: PagefindList): string[] {
  return files.map(([, , name]) => name);
}
