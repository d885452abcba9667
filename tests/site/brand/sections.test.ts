import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, examiningTab } from "../../support/accessibility.ts";
import { aDigest, anItem } from "../../support/digest.ts";
import { serve } from "../../support/servers/server.ts";
import { goodSite, pageAt } from "../../support/site.ts";

const itemIn = (section: string | undefined, order: number) =>
  anItem({ headline: `About ${section ?? order}`, section, order }, "It rained.\n\n## Rain\n\n### Hail\n");
const folder = await goodSite({
  root: aDigest({
    "_data/site.yaml": "title: Homes\nurl: https://homes.example/\nsections: [Rents, Planning]\n",
    "content/items/a.md": itemIn(undefined, 1),
    "content/items/b.md": itemIn(undefined, 2),
    "content/items/c.md": itemIn("Rents", 3),
    "content/items/d.md": itemIn("Planning", 4),
  }),
});

/** The headings of a page's main part, each with its level. */
function outlineOf(html: string): string[] {
  const [main = ""] = /<main.*<\/main>/s.exec(html) ?? [];
  return [...main.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, level, content = ""]) => `${level} ${content.replace(/<[^>]*>/g, "").trim()}`,
  );
}

test("In an issue, items stand a level below the name of their section, and their own headings below them", () => {
  assert.deepEqual(outlineOf(pageAt(folder, "/issues/2021-w45/")), [
    "1 8–14 November 2021",
    "2 About 1",
    "3 Rain",
    "4 Hail",
    "2 About 2",
    "3 Rain",
    "4 Hail",
    "2 Rents",
    "3 About Rents",
    "4 Rain",
    "5 Hail",
    "2 Planning",
    "3 About Planning",
    "4 Rain",
    "5 Hail",
  ]);
});

test("Items of sections keep their anchors and what programs read of them", () => {
  const html = pageAt(folder, "/issues/2021-w45/");
  assert.match(html, /<h3 class="headline"[^>]*>.*?<a class="anchor" href="#c" aria-label=/s);
  assert.match(html, /<h4 id="c--rain">/);
  assert.equal(html.match(/class="Z3988"/g)?.length, 4);
});

test("An issue with sections is accessible, and its headlines are as large as those without", async () => {
  const tab = await examiningTab();
  await tab.goto(`${await serve(folder)}/issues/2021-w45/`);
  await assertAccessible(tab, "the issue");
  const sizes = await tab
    .locator(".issue-others .headline")
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).fontSize));
  assert.equal(new Set(sizes).size, 1, sizes.join(", "));
});
