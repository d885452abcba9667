import assert from "node:assert/strict";
import { test } from "node:test";
import { separateBlocks } from "../../../templates/separateBlocks.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { sharedSite } from "../../support/sharedSite.ts";
import { goodSite, type Page, pageAt, pagesIn } from "../../support/site.ts";

/** Where two words of different elements run together if tags are nothing. Emphasis within a word is meant. */
function joinedWords({ address, html }: Page): string[] {
  const body = html
    .slice(html.indexOf("<body"))
    .replace(/<(em|strong|sup|s|code)\b[^>]*>|<\/(em|strong|sup|s|code)>/g, "");
  const joins = body.matchAll(/[^<>]{0,20}[\p{L}\p{N}.,;:!?)](?:<[^>]*>)+[\p{L}\p{N}][^<>]{0,20}/gu);
  return [...joins].map(([found]) => `${address}: ${found.replace(/<[^>]*>/g, "|")}`);
}

for (const name of ["sample", "everything"] as const)
  test(`no words of two elements run together where only text counts: ${name}`, async () => {
    assert.deepEqual(pagesIn(await sharedSite(name)).flatMap(joinedWords), []);
  });

test("a date that is past, expected and was moved, and a figure with its day, say so without styles", async () => {
  const site = await goodSite({
    root: aDigest({
      "content/items/flood.md": anItem({
        keyDates: [
          { label: "Report", date: "2021-04", kind: "expected", was: ["2021-03"] },
          { label: "Hearing", date: "2021-05-01", kind: "happens", withdrawn: "2021-04-01" },
        ],
        figures: [{ label: "Posts", value: 38, of: 42, unit: "leaders", asOf: "2021-03-05" }],
      }),
    }),
    now: "2021-11-12",
    words: ["--no-search"],
  });
  const text = pageAt(site, "/items/flood/")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");
  assert.match(text, /April 2021 · past expected was March 2021 Report/);
  assert.match(text, /1 May 2021 withdrawn on 1 April 2021 Hearing/);
  assert.match(text, /38 of 42\u00a0leaders as of 5 Mar 2021|38 of 42 leaders as of 5 Mar 2021/);
});

test("blocks begin on new lines, and inline elements and code stay as they are", () => {
  assert.equal(
    separateBlocks(
      "<div><p>A<em>b</em></p><p>C</p></div><pre><code>d</code></pre><ul><li><a>e</a></li></ul>",
    ),
    "<div>\n<p>A<em>b</em></p>\n<p>C</p></div><pre><code>d</code></pre>\n<ul>\n<li><a>e</a></li></ul>",
  );
});
