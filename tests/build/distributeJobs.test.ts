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
const segments = Array.from({ length: 20 }, (_, index) => ({ key: `segment-${index}` }) as Segment);

test("several processes render each page once, and write the search when every segment is indexed", async () => {
  const [rendered, indexed]: [string[], string[]] = [[], []];
  let indexedBeforeSearch: number | undefined;
  const run = async (job: SiteJob) => {
    await setTimeout(0);
    if (job.name === "search") indexedBeforeSearch = indexed.length;
    else if (job.name === "segments") indexed.push(...job.keys);
    else rendered.push(...job.files);
    return job.name === "pages" ? job.files.map((file) => ({ file, size: 1, modified: 1 })) : [];
  };
  const build = buildTogether(
    new RenderContext(digestOf({}), noAssets),
    { pages, output: "next", lastOutput: "_site", search: true },
    segments,
    { here: run, inWorker: run, workers: 2 },
  );
  await build.search;
  assert.equal(indexedBeforeSearch, segments.length);
  assert.deepEqual(rendered.toSorted(), pages.toSorted());
  assert.equal((await build.pages).length, pages.length);
});
