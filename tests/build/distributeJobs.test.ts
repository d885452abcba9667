import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { buildTogether } from "../../src/build/distributeJobs.ts";
import type { SiteJob } from "../../src/build/siteJobs.ts";
import type { Segment } from "../../src/pagefind-incremental/index.ts";
import { RenderContext } from "../../templates/renderContext.ts";
import { digestOf } from "../digest/digestOf.ts";
import { noAssets } from "../support/noAssets.ts";

const pages = Array.from({ length: 5000 }, (_, index) => `/items/${index}/index.html`);
const pictures = Array.from({ length: 300 }, (_, index) => `/cards/items/${index}.png`);
const segments = Array.from({ length: 20 }, (_, index) => ({ key: `segment-${index}` }) as Segment);

test("several processes render each page and draw each picture once, and write the search when every segment is indexed", async () => {
  const [written, indexed]: [string[], string[]] = [[], []];
  let indexedBeforeSearch: number | undefined;
  const run = async (job: SiteJob) => {
    await setTimeout(0);
    if (job.name === "search") indexedBeforeSearch = indexed.length;
    else if (job.name === "segments") indexed.push(...job.keys);
    else written.push(...job.files);
    return "files" in job ? job.files.map((file) => ({ file, size: 1, modified: 1 })) : [];
  };
  const build = buildTogether(
    new RenderContext(digestOf({}), noAssets),
    { pages, pictures, root: "paper", output: "next", lastOutput: "_site", search: true },
    segments,
    { here: run, inWorker: run, workers: 2 },
  );
  await build.search;
  assert.equal(indexedBeforeSearch, segments.length);
  assert.deepEqual(written.toSorted(), [...pages, ...pictures].toSorted());
  const filesOf = (entries: readonly { readonly file: string }[]) =>
    entries.map(({ file }) => file).toSorted();
  assert.deepEqual(filesOf(await build.pages), pages.toSorted());
  assert.deepEqual(filesOf(await build.pictures), pictures.toSorted());
});

test("a failure ends nothing but what waits for it", async () => {
  const fail = () => Promise.reject(new Error("A page is broken."));
  const request = { pages, pictures, root: "paper", output: "next", lastOutput: "_site", search: false };
  const context = new RenderContext(digestOf({}), noAssets);
  const build = buildTogether(context, request, [], { here: fail, inWorker: fail, workers: 2 });
  await assert.rejects(build.pages, /^Error: A page is broken\.$/);
  await setTimeout(0);
});
