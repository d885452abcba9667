import assert from "node:assert/strict";
import { test } from "node:test";
import { pageModules, planPages } from "../../src/build/plan.ts";
import { pageFile } from "../../src/content/siteAddresses.ts";
import type { Digest } from "../../src/digest/digest.ts";
import { linkablePages } from "../../src/digest/linkablePages.ts";
import { mayBeOutputFile, outputFiles } from "../../src/digest/outputFiles.ts";
import { pageKinds } from "../../src/digest/pageKinds.ts";
import { plannedPages } from "../../templates/pageTemplate.ts";
import { RenderContext } from "../../templates/renderContext.ts";
import { digestOf } from "../digest/digestOf.ts";
import { noAssets } from "../support/noAssets.ts";
import { aTracker } from "../support/trackers.ts";

const keyDates = [{ label: "Comments close", date: "2021-12-01", kind: "closes" }];

/** The pages that are written, and that are no former address of an item. */
async function writtenPages(digest: Digest): Promise<string[]> {
  const former = new Set(digest.items.flatMap(({ formerSlugs }) => formerSlugs));
  return [...(await planPages(new RenderContext(digest, noAssets), "code")).keys()]
    .filter((file) => file.endsWith("/index.html") && !former.has(file.split("/").at(-2) ?? ""))
    .sort();
}

function listedPages(digest: Digest): string[] {
  return linkablePages(digest)
    .map(({ address }) => pageFile(address))
    .sort();
}

for (const [kind, count] of [
  ["a small digest", 31],
  ["a large one, whose headlines are on several pages", 501],
] as const)
  test(`the list of addresses, and so the sitemap, has the pages of every template in ${kind}`, async () => {
    const items = Array.from({ length: count }, (_, index) => [
      `item-${index}`,
      index === 0 ? { keyDates, formerSlugs: ["thing"] } : { date: index % 2 ? "2020-03-04" : "2021-11-10" },
    ]);
    const digest = digestOf(Object.fromEntries(items));
    assert.deepEqual(listedPages(digest), await writtenPages(digest));
  });

test("each kind of page and file has a template that writes it", async () => {
  const digest = digestOf(
    { flood: { keyDates, formerSlugs: ["thing"], formerAddresses: ["/old"] } },
    aTracker(),
  );
  const kinds = new Map<string, string[]>();
  for (const { data } of (await pageModules()).values())
    kinds.set(
      data.kind,
      plannedPages(data.template, digest).flatMap(({ files }) => files),
    );
  assert.deepEqual([...kinds.keys()].sort(), [...Object.keys(pageKinds), ...Object.keys(outputFiles)].sort());
  for (const name of Object.keys(outputFiles)) {
    assert.notDeepEqual(kinds.get(name), [], name);
    assert.deepEqual(
      kinds.get(name)?.filter((file) => !mayBeOutputFile(file)),
      [],
      name,
    );
  }
});
