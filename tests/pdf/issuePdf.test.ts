import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadDigest } from "../../src/build/loadDigest.ts";
import type { Digest, Issue } from "../../src/digest/digest.ts";
import { usualLanguage } from "../../src/language/language.ts";
import { issuePdf } from "../../src/pdf/issuePdf.ts";
import { launchBrowser } from "../support/browser.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { type ReadPdf, readPdf } from "../support/pdf.ts";
import { project } from "../support/site.ts";

const { longDay, weekName } = usualLanguage;

const sentence = "The Board heard that a river had risen faster than its own engineers foresaw. ";

const river =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 4"><path fill="#00f" d="M0 0h6v4H0z"/></svg>';

const browser = await launchBrowser();

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const withoutSpaces = (text: string) => text.replace(/\s+/g, "");

/** All text, without the spaces that lines may break at. */
const solid = ({ pages }: ReadPdf) => withoutSpaces(pages.join(""));

test("the largest issue of the sample is a tagged PDF of A4 pages, with everything in its items", async () => {
  const { digest, issue } = largestOf(project);
  const pdf = await printed(project, digest, issue);
  assert.equal(pdf.title, `${issue.title} – ${digest.site.title}`);
  assert.equal(pdf.language, "en-GB");
  assert.ok(pdf.isTagged);
  assert.equal(pdf.pages.length, 2);
  assertIsWhole(pdf, digest, issue);
});

describe("an issue of 60 items", async () => {
  const items = Array.from({ length: 60 }, (_, index) => [
    `content/items/flood-${index}.md`,
    anItem(
      {
        headline: `Flood ${index} came further up the valley than any flood before it`,
        standfirst: `It rained for ${index} days.`,
        order: index + 1,
        ...(index % 7 === 1 && { image: { src: "river.svg", alt: "A river", caption: "In flood" } }),
        ...(index % 9 === 0 && {
          keyDates: [
            { label: `Comments on ${index} close`, date: `2021-12-${10 + index / 9}`, kind: "closes" },
          ],
          updates: [{ date: "2021-11-11", kind: "correction", note: `We gave river ${index}.` }],
        }),
      },
      `${"The river rose. ".repeat(1 + ((index * 37) % 60))}[All](https://example.org/${index}?a=1&b=2), [next](/items/flood-${59 - index}/).`,
    ),
  ]);

  const root = aDigest({
    ...Object.fromEntries(items),
    "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/below/\n",
    "content/images/river.svg": river,
  });

  const { digest, issue } = largestOf(root);

  const pdf = await printed(root, digest, issue);

  test("is printed completely, with numbered pages", () => {
    assert.ok(pdf.pages.length > 5);
    assertIsWhole(pdf, digest, issue);
  });

  test("lists the addresses of its links in order, and links to the site", () => {
    for (const [index] of items.entries()) {
      const notes = `1example.org/${index}?a=1&b=2${"2"}paper.example/below/items/flood-${59 - index}/`;
      assert.ok(solid(pdf).includes(notes), notes);
    }
    assert.ok(pdf.links.includes("https://example.org/7?a=1&b=2"));
    assert.ok(pdf.links.includes("https://paper.example/below/items/flood-7/"));
    assert.deepEqual(
      pdf.links.filter((link) => !/^https:\/\/(example\.org|paper\.example\/below)\//.test(link)),
      [],
    );
  });

  test("is the same each time, except the date of its creation", async () => {
    const undated = async () =>
      (await issuePdf(browser, root, digest, issue)).toString("latin1").replace(/D:\d{14}/g, "D:");
    assert.equal(await undated(), await undated());
  });
});

test("no issue ends on a sheet with only a few lines", async () => {
  const root = aDigestOfLengths([18, 22, 26, 34]);
  const { digest } = loadDigest(root, "2030-01-01", false);
  const pdfs: ReadPdf[] = [];
  for (const issue of digest.issues) pdfs.push(await printed(root, digest, issue));
  assert.deepEqual(
    pdfs.map(({ pages }) => pages.length),
    [2, 1, 1, 1],
  );
  const [longest] = pdfs;
  const onLast = longest?.runs.filter(({ page, top }) => page === 2 && top < 297 - 20) ?? [];
  assert.ok(Math.max(...onLast.map(({ top }) => top)) > 16 + 261 / 5);
});

test("a short item with a picture is below the lead, not on a separate sheet", async () => {
  const pictured = { image: { src: "river.svg", alt: "A river", caption: "In flood", credit: "Ours" } };
  const root = aDigest({
    "content/items/lead.md": anItem({ ...pictured, order: 1 }, sentence.repeat(30)),
    "content/items/short.md": anItem(pictured, sentence.repeat(2)),
    "content/images/river.svg": river,
  });
  const { digest, issue } = largestOf(root);
  assert.equal((await printed(root, digest, issue)).pages.length, 1);
});

test("a short list, or small table, is not divided, and stays with its introduction", async () => {
  const root = aDigestOfLists();
  const { digest, issue } = largestOf(root);
  const { runs, pages } = await printed(root, digest, issue);
  assert.ok(pages.length > 2);
  const column = (word: string) => {
    const run = runs.find(({ text }) => text.includes(word));
    return run && `${run.page} ${run.left > 100 ? "right" : "left"}`;
  };
  const parted = issue.items.filter(
    (_, index) =>
      new Set(["Given", "First", "Second", "Third"].map((word) => column(`${word}${index}.`))).size > 1,
  );
  assert.deepEqual(
    parted.map(({ slug }) => slug),
    [],
  );
});

/** A digest with an issue for each length: a lead, and one item that has so many sentences. */
function aDigestOfLengths(lengths: readonly number[]): string {
  const items = lengths.flatMap((length, index) => {
    const date = `2021-${String(index + 1).padStart(2, "0")}-10`;
    return [
      [`content/items/lead-${length}.md`, anItem({ date, order: 1 }, sentence.repeat(20))],
      [`content/items/other-${length}.md`, anItem({ date }, `${sentence.repeat(3)}\n\n`.repeat(length / 2))],
    ] as const;
  });
  return aDigest(Object.fromEntries(items));
}

/** A digest with an issue of items that each have a text, longer from one to the next, and below it a list or a table. */
function aDigestOfLists(): string {
  const items = Array.from({ length: 24 }, (_, index) => {
    const rows = ["First", "Second", "Third"].map((row) => `${row}${index}.`);
    const list = rows.map((row) => `- ${row} The river rose.`).join("\n");
    const table = `| Given${index}. | River |\n|--|--|\n${rows.map((row) => `| ${row} | Severn |`).join("\n")}`;
    const text = "The river rose on a day of rain. ".repeat(1 + index);
    const below = index % 2 === 0 ? `Given${index}. What the Board will do:\n\n${list}` : table;
    return [`content/items/list-${index}.md`, anItem({ order: index + 1 }, `${text}\n\n${below}`)] as const;
  });
  return aDigest(Object.fromEntries(items));
}

/** The issue that has most items. */
function largestOf(root: string): { digest: Digest; issue: Issue } {
  const { digest } = loadDigest(root, "2030-01-01", false);
  const [issue] = digest.issues.toSorted((one, other) => other.items.length - one.items.length);
  assert.ok(issue, `There is no issue in ${join(root, "content")}.`);
  return { digest, issue };
}

async function printed(root: string, digest: Digest, issue: Issue): Promise<ReadPdf> {
  return readPdf(await issuePdf(browser, root, digest, issue));
}

/** Makes sure that nothing of an issue is missing on paper, and nothing of the screen's furniture is there. */
function assertIsWhole(pdf: ReadPdf, { site }: Digest, issue: Issue): void {
  const { pages } = pdf;
  assert.deepEqual(new Set(pdf.sizes), new Set(["210 × 297"]));
  const foot = `${site.title} · ${weekName(issue.week)} · `;
  for (const [index, page] of pages.entries())
    assert.ok(page.includes(foot) && page.includes(`${index + 1} / ${pages.length}`), page);
  assert.deepEqual(
    pdf.bookmarks.filter((name) => /^ {2}\S/.test(name)),
    [
      ...issue.items.map(({ label, headline }) => `  ${label ? `${capital(label)} ` : ""}${headline}`),
      ...(issue.items.some(({ keyDates }) => keyDates.length > 0) ? ["  Key dates"] : []),
    ],
  );
  const said = issue.items.flatMap((item) => [
    item.headline,
    item.standfirst ?? "",
    ...item.updates.map(({ kind, date, note }) => `${capital(kind)}, ${longDay(date)}: ${note}`),
    ...item.keyDates.map(({ label }) => label),
    ...(item.image?.caption ? [item.image.caption] : []),
  ]);
  assert.deepEqual(
    said.filter((text) => !solid(pdf).includes(withoutSpaces(text))),
    [],
  );
  for (const furniture of ["Search the archive", "In this issue", "All issues", "About this digest"])
    assert.ok(!solid(pdf).includes(withoutSpaces(furniture)), furniture);
}
