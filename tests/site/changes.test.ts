import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { differences } from "../build/fingerprints.ts";
import { commitAt } from "../check/checking.ts";
import { assertAccessible, examiningTab } from "../support/accessibility.ts";
import { anItem, writeFiles } from "../support/digest.ts";
import { serve } from "../support/servers/server.ts";
import { aFolder, buildSite, goodSite, pageAt, project } from "../support/site.ts";
import { htmlProblems } from "./everyPage/validator.ts";

/*
 * The sample in a repository that has its history: on the day of its publication, the item on chief executives gave one of the two numbers
 * in its source, and the next day the other, with a clarification.
 */
const slug = "half-of-ics-chief-executives-named";
const file = `content/items/2021/${slug}.md`;
const now = "2021-11-12T08:00Z";
const root = join(aFolder(), "digest");
for (const folder of ["content", "_data"])
  cpSync(join(project, folder), join(root, folder), { recursive: true });
const site = readFileSync(join(root, "_data/site.yaml"), "utf8").replace(/^changes: false$/m, "");
const corrected = readFileSync(join(root, file), "utf8");
const slip = corrected
  .replace(/^updates:\n(?: .*\n)*/m, "")
  .replace("Four systems in the Midlands say", "Three more systems say");
writeFiles(root, { "_data/site.yaml": site, [file]: slip.replace("None was", "A draft said that none was") });
commitAt(root, "2021-11-09T18:00Z");
/** An item whose editors dated their note a day before they committed the change. */
const late = "content/items/2021/noted-the-day-before.md";
const lateFields = { date: "2021-11-09", topics: ["cancer"], organisations: [] };
const note = { date: "2021-11-10", kind: "correction", note: "There are 8 units." };
writeFiles(root, { [file]: slip, [late]: anItem(lateFields, "There are 9 units.") });
commitAt(root, "2021-11-10T06:30Z");
writeFiles(root, {
  [file]: corrected,
  [late]: anItem({ ...lateFields, updates: [note] }, "There are 8 units."),
});
commitAt(root, "2021-11-11T09:20Z");

const folder = await goodSite({ root, now });
const changes = pageAt(folder, `/items/${slug}/changes/`);
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&[^;]+;/g, " ")
    .replace(/\s+/g, " ");

describe("An item that has changed since its publication", () => {
  test("says when, and leads to what changed", () => {
    const item = pageAt(folder, `/items/${slug}/`);
    assert.match(textOf(item), /Published 10 November 2021, last changed 11 November \(what changed\)/);
    assert.match(item, new RegExp(`<a href="/items/${slug}/changes/">what changed</a>`));
  });

  test("has a page with the words that differ, beside the editors' note, and without what was never published", () => {
    assert.match(
      textOf(changes),
      /11 November 2021 Clarification: The document that we worked from gives two numbers/,
    );
    assert.match(
      textOf(changes),
      /\[removed: Three more\] ?\[added: Four\] systems ?\[added: in the Midlands\] say/,
    );
    assert.match(changes, /<ins>.*Four.*<\/ins>/s);
    assert.match(changes, /<del>.*Three more.*<\/del>/s);
    assert.match(textOf(changes), /10 November 2021 The item was published\./);
    assert.doesNotMatch(changes, /A draft said/);
  });

  test("has the day of a note beside the change, if it is of another day", () => {
    const page = textOf(pageAt(folder, "/items/noted-the-day-before/changes/"));
    assert.match(page, /11 November 2021 Correction, 10 November 2021: There are 8 units\. Text/);
    assert.match(textOf(changes), /Clarification: The document/);
  });

  test("is linked from the corrections", () => {
    assert.match(pageAt(folder, "/corrections/"), new RegExp(`href="/items/${slug}/changes/"`));
  });

  test("has a page of changes that search engines don't list", () => {
    assert.match(changes, /<meta name="robots" content="noindex"/);
    assert.doesNotMatch(readFileSync(join(folder, "sitemap.xml"), "utf8"), /\/changes\//);
  });
});

test("An item that has not changed has its day, and no page of changes", () => {
  assert.doesNotMatch(pageAt(folder, "/items/how-ics-chief-executives-will-be-chosen/"), /last changed/);
  assert.ok(!existsSync(join(folder, "items/how-ics-chief-executives-will-be-chosen/changes")));
});

test("The page of changes is valid HTML, has no script, and is small", async () => {
  assert.deepEqual(await htmlProblems({ file: "changes", html: changes }), []);
  assert.doesNotMatch(changes, /<script/);
  assert.ok(brotliCompressSync(changes).length < 6_000);
});

test("The page of changes can be used by everyone, and print tells added words from removed ones without colour", async () => {
  const tab = await examiningTab();
  await tab.goto(`${await serve(folder)}/items/${slug}/changes/`);
  await assertAccessible(tab, "what changed");
  await tab.emulateMedia({ media: "print" });
  const lineOf = (mark: string) =>
    tab
      .locator(`.change ${mark}`)
      .first()
      .evaluate((node) => getComputedStyle(node).textDecorationLine);
  assert.deepEqual([await lineOf("ins"), await lineOf("del")], ["underline", "line-through"]);
  const read = await tab.locator(".difference").first().ariaSnapshot();
  assert.match(read, /deletion: "\[removed: Three more ?\]"\n.*insertion: "\[added: Four ?\]"/);
});

test("The second build renders nothing again, and one without a repository says so and differs only in the changes", async () => {
  const again = await buildSite({ root, now, folder });
  assert.match(again.output, /^ {2}pages +[\d.]+ s {2}0 pages rendered/m);
  rmSync(join(root, ".git"), { recursive: true });
  const tarball = await buildSite({ root, now });
  assert.equal(tarball.exitCode, 0);
  assert.match(
    tarball.output,
    /^No changes of items are shown: the digest is in no git repository, or git is not installed\.$/m,
  );
  assert.deepEqual(
    differences(folder, tarball.folder).filter(
      (each) => !/^(items|corrections|pagefind|search)\b/.test(each),
    ),
    [],
  );
});
