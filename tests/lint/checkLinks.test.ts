import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pageFolders } from "../../src/content/siteAddresses.ts";
import { problemsOf } from "../content/problems.ts";
import { anItem } from "../support/digest.ts";
import { processorTime } from "../support/processorTime.ts";

/* Links that lead nowhere are among the broken digests of tests/content/broken/bodies.ts. */

describe("A link is valid", () => {
  for (const address of [
    "/",
    "/topics/water/",
    "/topics/rivers/?page=1#list",
    "/organisations/river-board/",
    "/people/ann-reed/",
    "/series/watermarks/",
    "/items/flood/",
    "/items/rain/",
    "/issues/2021-w45/",
    "/archive/2021/11/",
    "/search/?q=rain",
    "/calendar/",
    "/feed.xml",
    "/topics/water/feed.json",
    "/calendar.ics",
    "/topics/water/calendar.ics",
    "/items/flood/comments-close.ics",
    "/sitemap.xml",
    "/sitemap-2021-1.xml",
    "/images/river.svg",
    "/topics/mer-%C3%A9t%C3%A9/",
    "/topics/mer-été/",
    "#the-rain",
    "#%C3%A9t%C3%A9",
    "https://elsewhere.example/missing/",
    "//elsewhere.example/missing/",
    "https://paper.example/about/",
    "https://paper.example/search/headlines/",
  ])
    test(`if it leads to ${address}`, () => {
      const files = {
        "_data/topics.yaml":
          "- { id: water, label: W }\n- { id: rivers, label: R }\n- { id: mer-été, label: M }\n",
        "content/items/flood.md": anItem(
          {
            formerSlugs: ["rain"],
            keyDates: [{ label: "Comments close", date: "2021-12-20", kind: "closes" }],
          },
          `## The rain\n\n## Été\n\n[There](${address})`,
        ),
      };
      assert.deepEqual(problemsOf(files), []);
    });
});

test("A link to a missing page of the site is reported in any folder, even as an absolute URL", () => {
  const links = pageFolders.map((folder) => `[x](https://paper.example/${folder}/missing/)`);
  const found = problemsOf({ "content/items/flood.md": anItem({}, links.join("\n\n")) });
  assert.deepEqual(
    found.map((problem) => /There is no page `(.*?)`/.exec(problem)?.[1]),
    pageFolders.map((folder) => `/${folder}/missing/`),
  );
});

test("Thousands of wrong links among thousands of pages are reported quickly", () => {
  const links = Array.from(
    { length: 2000 },
    (_, index) => `[x](/items/a-story-that-was-never-told-${index}/)`,
  );
  const others = Array.from({ length: 200 }, (_, index) => [
    `content/items/a-story-that-is-told-here-${index}.md`,
    anItem(),
  ]);
  const files = {
    ...Object.fromEntries(others),
    "content/items/flood.md": anItem({}, links.join("\n\n")),
  };
  const { result, seconds } = processorTime(() => problemsOf(files));
  assert.equal(result.length, 2000);
  assert.ok(seconds < 20, `${seconds} s`);
});
