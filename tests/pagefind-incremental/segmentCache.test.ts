import assert from "node:assert/strict";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { indexSegments } from "../../src/pagefind-incremental/indexSegments.ts";
import { joinSegments } from "../../src/pagefind-incremental/joinSegments.ts";
import { pruneSegments } from "../../src/pagefind-incremental/prune.ts";
import { segmentsOf } from "../../src/pagefind-incremental/segments.ts";
import { digestOf } from "../digest/digestOf.ts";
import { aFolder, filesIn } from "../support/site.ts";
import { manyItems } from "./archive.ts";

const digest = digestOf(manyItems);
const segments = segmentsOf(digest, 10);
const cache = aFolder();
const site = await joined(cache);

/** The site of a digest's segments, joined from what a cache keeps. */
async function joined(cache: string, last?: string, of = digest): Promise<string> {
  const output = aFolder();
  await joinSegments(of, segmentsOf(of, 10), { cache, output, last });
  return output;
}

const bytesIn = (folder: string) =>
  new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file)).toString("latin1")]));

const filesOfSegments = () => readdirSync(cache).filter((name) => name.endsWith(".segment"));

test("each segment is one file, and nothing unfinished is left", () => {
  assert.deepEqual(filesOfSegments().toSorted(), segments.map(({ key }) => `${key}.segment`).toSorted());
  const others = readdirSync(cache).filter((name) => !name.endsWith(".segment"));
  assert.deepEqual(
    others.filter((name) => !name.endsWith(".joined")).map((name) => name.split(".").at(-1)),
    ["program", "words"],
  );
});

test("what is joined from the cache has the same bytes, and also what is linked from the last site", async () => {
  assert.deepEqual(bytesIn(await joined(cache)), bytesIn(site));
  assert.deepEqual(bytesIn(await joined(cache, site)), bytesIn(site));
});

test("after an edit, only its segment is indexed, and only files that changed are written", async () => {
  const edited = digestOf({ ...manyItems, "item-25": { ...manyItems["item-25"], standfirst: "Zebras." } });
  const before = filesOfSegments();
  const after = segmentsOf(edited, 10);
  const unread = {
    get text(): string {
      throw new Error("The text of another segment was read.");
    },
  };
  const closed = after.map((segment) =>
    before.includes(`${segment.key}.segment`)
      ? { ...segment, items: segment.items.map((item) => ({ ...item, body: unread })) }
      : segment,
  );
  await indexSegments(closed, cache);
  assert.equal(filesOfSegments().filter((name) => !before.includes(name)).length, 1);
  const output = await joined(cache, site, edited);
  const written = filesIn(join(output, "pagefind/fragment")).filter(
    (file) => statSync(join(output, "pagefind/fragment", file)).ino !== inodeIn(site, file),
  );
  assert.equal(written.length, 1);
  assert.deepEqual(bytesIn(output), bytesIn(await joined(aFolder(), undefined, edited)));
});

function inodeIn(site: string, fragment: string): number | undefined {
  return statSync(join(site, "pagefind/fragment", fragment), { throwIfNoEntry: false })?.ino;
}

test("a file of the last site that has the name but not the content is not taken", async () => {
  const last = await joined(cache);
  const [index = ""] = filesIn(join(last, "pagefind/index"));
  const [fragment = ""] = filesIn(join(last, "pagefind/fragment"));
  writeFileSync(join(last, "pagefind/index", index), "something else");
  truncateSync(join(last, "pagefind/fragment", fragment), 100);
  assert.deepEqual(bytesIn(await joined(cache, last)), bytesIn(site));
});

test("a segment that is cut off or garbled is indexed anew when it is read", async () => {
  for (const name of readdirSync(cache)) if (name.endsWith(".joined")) rmSync(join(cache, name));
  const [first, second, third] = segments.map(({ key }) => join(cache, `${key}.segment`));
  truncateSync(first ?? "", 2000);
  for (const [file, at] of [
    [second ?? "", 1500],
    [third ?? "", statSync(third ?? "").size - 20],
  ] as const) {
    const bytes = readFileSync(file);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }
  const broken = bytesIn(cache);
  assert.deepEqual(bytesIn(await joined(cache)), bytesIn(site));
  const changed = filesOfSegments().filter((file) => broken.get(file) !== bytesIn(cache).get(file));
  assert.equal(changed.length, 3);
});

test("what no build used for a month is removed", () => {
  const [old = "", recent = ""] = segments.map(({ key }) => join(cache, `${key}.segment`));
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  utimesSync(old, daysAgo(31), daysAgo(31));
  utimesSync(recent, daysAgo(29), daysAgo(29));
  pruneSegments(cache);
  assert.deepEqual([existsSync(old), existsSync(recent)], [false, true]);
});
