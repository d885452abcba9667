import assert from "node:assert/strict";
import { test } from "node:test";
import { aDigest, anItem } from "../../support/digest.ts";
import { sharedSite } from "../../support/sharedSite.ts";
import { goodSite, type Page, pagesIn } from "../../support/site.ts";

const sample = pagesIn(await sharedSite("sample"));
const rich = pagesIn(await sharedSite("everything"));

/** What a page says of itself to search engines, with the entities of its attribute read. */
function descriptionOf({ html }: Page): string {
  const [, written = ""] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  return written.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}

function descriptionAt(pages: readonly Page[], address: string): string {
  const page = pages.find((each) => each.address === address);
  assert.ok(page, `There is no page ${address}.`);
  return descriptionOf(page);
}

test("every page of the sample digest, and of a digest with everything, has a description", () => {
  const bare = [...sample, ...rich].filter((page) => descriptionOf(page).trim().length < 10);
  assert.ok(sample.length > 150, `${sample.length} pages`);
  assert.deepEqual(
    bare.map(({ address }) => address),
    [],
  );
});

test("no two pages of the sample digest have the same description", () => {
  const told = sample.map(descriptionOf);
  assert.deepEqual(
    told.filter((description, index) => told.indexOf(description) !== index),
    [],
  );
});

test("a subject without a description has its number of items and page as the description", () => {
  assert.equal(
    descriptionAt(rich, "/organisations/river-board/"),
    "The River Board: 1 item in The Test Paper, newest first.",
  );
  assert.equal(
    descriptionAt(rich, "/topics/water/page/2/"),
    "Water: 36 items in The Test Paper, newest first. Page 2 of 2.",
  );
});

test("an issue's description has its first headlines, and the front and about pages do without missing texts", async () => {
  const item = anItem({ headline: "Who pays?" });
  const small = pagesIn(await goodSite({ root: aDigest({ "content/items/bill.md": item }) }));
  assert.equal(descriptionAt(small, "/issues/2021-w45/"), "Week 45 of 2021: Who pays?");
  assert.equal(
    descriptionAt(rich, "/issues/2021-w45/"),
    "Week 45 of 2021: Everything that an item can have; River 0 rose; River 1 rose; and 33 more.",
  );
  assert.equal(
    descriptionAt(small, "/"),
    "The Test Paper: the latest issue, and recent items of each topic.",
  );
  assert.equal(descriptionAt(small, "/about/"), "What The Test Paper is.");
  assert.equal(descriptionAt(small, "/search/headlines/"), "Every headline of 2021, in a plain list.");
});
