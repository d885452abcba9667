import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openIndex } from "../../../src/pagefind-incremental/index.ts";
import { aFolder, filesIn } from "../../support/site.ts";
import { bothIndexes, chunksFor, metaIndexOf, stemsByChunk, writtenIndex } from "../bothIndexes.ts";
import {
  aDocument,
  contentsIn,
  documentsOf,
  manyDocuments,
  settingsWith,
  similarHashes,
} from "../documents.ts";

const documents = [...manyDocuments, ...similarHashes];
const { ours, theirs } = await bothIndexes(documents);

describe("The index of several segments", () => {
  test("has several segments and several chunks", () => {
    assert.ok(openIndex(settingsWith()).segmentsOf(documents).length > 5);
    assert.ok(filesIn(join(ours, "index")).length > 3);
  });

  for (const folder of ["index", "fragment"])
    test(`has the same files as Pagefind's own index of all documents: ${folder}`, () => {
      assert.deepEqual(contentsIn(join(ours, folder)), contentsIn(join(theirs, folder)));
    });

  test("lists the same documents, chunks and meta fields, and no filters", () => {
    const [own, other] = [ours, theirs].map(metaIndexOf);
    assert.deepEqual(
      own?.with(
        2,
        own[2].map(([, , name]) => name),
      ),
      other
        ?.with(
          2,
          other[2].map(([, , name]) => name),
        )
        .with(3, []),
    );
  });

  test("has a chunk for every text, although Pagefind's own index has gaps", () => {
    const stems = stemsByChunk(ours).flat();
    const longer = stems.map((stem) => `${stem}s`);
    const shorter = stems.map((stem) => stem.slice(0, -1));
    const texts = [...stems, ...longer, ...shorter, "0", "\u{1F600}"];
    const [chunks, theirChunks] = [metaIndexOf(ours)[2], metaIndexOf(theirs)[2]];
    for (const text of texts) assert.equal(chunksFor(text, chunks).length, 1, text);
    stemsByChunk(ours).forEach((own, at) => {
      for (const stem of own) assert.deepEqual(chunksFor(stem, chunks), [at], stem);
    });
    assert.ok(texts.some((text) => chunksFor(text, theirChunks).length === 0));
  });

  test("has Pagefind's runtime, and nothing that readers don't load", () => {
    const others = filesIn(ours).filter((file) => !/^(index|fragment)\//.test(file));
    assert.deepEqual(
      others.map((file) => file.replace(/en_\w+/, "…")),
      ["pagefind-entry.json", "pagefind.….pf_meta", "pagefind.js", "wasm.en.pagefind"],
    );
  });

  test("gives documents with similar hashes different names", () => {
    const [first = "", second = ""] = metaIndexOf(ours)[1]
      .slice(-2)
      .map(([name]) => name);
    assert.deepEqual([first.length, second.length], ["en_".length + 7, "en_".length + 8]);
    assert.ok(second.startsWith(first));
  });
});

test("a stem that fills a chunk has it to itself", async () => {
  const paragraphs = [`flock ${"flood ".repeat(100)} floor`];
  const bundle = await writtenIndex(documentsOf(Array.from({ length: 50 }, () => ({ paragraphs }))));
  assert.ok(stemsByChunk(bundle).some((stems) => stems.join(" ") === "flood"));
});

test("the vocabulary has the number of documents with each word in their text, sorted", async () => {
  const sources = [
    aDocument({ title: "Rain, rain", paragraphs: ["rain"], date: "2020-01-01" }),
    aDocument({ title: "No rain", keywords: ["Floods"], date: "2021-01-01" }),
  ];
  const index = openIndex(settingsWith({ segmentSize: 1 }));
  const { vocabulary } = await index.write(index.segmentsOf(sources), {
    bundle: join(aFolder(), "pagefind"),
  });
  assert.deepEqual(vocabulary, [
    ["No", 1],
    ["Rain", 1],
    ["rain", 2],
  ]);
});
