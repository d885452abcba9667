import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { occurrencesAFile } from "../../../src/publish/search/chunkFiles.ts";
import { searchDocument } from "../../../src/publish/search/document.ts";
import { joinSegments } from "../../../src/publish/search/joinSegments.ts";
import { beginIndex, listOf, withPagefind } from "../../../src/publish/search/pagefindFiles.ts";
import { type Searched, searchable } from "../../../src/publish/search/searched.ts";
import { segmentsOf } from "../../../src/publish/search/segments.ts";
import { digestOf } from "../../digest/digestOf.ts";
import { aFolder, filesIn } from "../../support/site.ts";
import { contentsIn, manyItems, namesakes } from "./archive.ts";

// The only way to tell Pagefind 1.6 how to cut its files, before its process is started.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(occurrencesAFile);

const digest = digestOf({ ...manyItems, ...namesakes });
const [joined, whole] = [aFolder(), aFolder()];

before(async () => {
  await withPagefind(() => writeWhole(digest, whole));
  await joinSegments(digest, segmentsOf(digest, 10), { cache: aFolder(), output: joined });
});

/** Pagefind's own index of all items at once. */
async function writeWhole({ items }: Searched, folder: string): Promise<void> {
  const index = await beginIndex();
  for (const item of items.toReversed())
    await index.addHTMLFile({ url: item.address, content: searchDocument(searchable(item)) });
  await index.writeFiles({ outputPath: folder });
}

describe("The index of joined segments", () => {
  test("is made of several segments and several files", () => {
    assert.ok(segmentsOf(digest, 10).length > 5);
    assert.ok(filesIn(join(joined, "pagefind/index")).length > 3);
  });

  for (const folder of ["index", "fragment"])
    test(`has the same files as Pagefind's own of all items at once: ${folder}`, () => {
      assert.deepEqual(contentsIn(join(joined, "pagefind", folder)), contentsIn(join(whole, folder)));
    });

  test("lists the same documents, files of words and meta fields, and no filters", () => {
    const [ours, theirs] = [join(joined, "pagefind"), whole].map(listIn);
    assert.deepEqual(ours, theirs?.toSpliced(3, 1, []));
  });

  test("has Pagefind's program and nothing that readers don't load", () => {
    const others = filesIn(join(joined, "pagefind")).filter((file) => !/^(index|fragment)\//.test(file));
    assert.deepEqual(
      others.map((file) => file.replace(/en_\w+/, "…")),
      ["pagefind-entry.json", "pagefind.….pf_meta", "pagefind.js", "wasm.en.pagefind"],
    );
  });

  test("tells documents apart whose hashes begin alike", () => {
    const names = listIn(join(joined, "pagefind"))[1].map(([name]) => name);
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
  const reaches = listIn(join(output, "pagefind"))[2].map(([from, to]) => `${from} to ${to}`);
  assert.ok(
    reaches.some((reach) => /^floo?d? to flood$/.test(reach)),
    reaches.join("; "),
  );
});

function listIn(folder: string) {
  const files = filesIn(folder).map((file) => [file, readFileSync(join(folder, file))] as const);
  return listOf(new Map(files));
}
