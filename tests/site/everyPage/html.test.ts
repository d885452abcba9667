import assert from "node:assert/strict";
import { test } from "node:test";
import { aDigest } from "../../support/digest.ts";
import { sharedSite } from "../../support/sharedSite.ts";
import { goodSite, kindOf, pagesIn } from "../../support/site.ts";
import { htmlProblems } from "./validator.ts";

const sample = pagesIn(await sharedSite("sample"));
const rich = pagesIn(await sharedSite("everything"));
const empty = pagesIn(await goodSite({ root: aDigest() }));
const pages = [...sample, ...rich, ...empty];

const kinds = new Set(pages.map(({ address }) => kindOf(address)));

test("the digests have a page of every kind", () => {
  const expected = [
    ...["/", "/404.html", "/about/", "/calendar/", "/corrections/", "/search/"],
    ...["/archive/", "/archive/…/", "/archive/…/…/"],
    ...["issues", "topics", "organisations", "people", "series", "stories", "trackers"].flatMap((name) => [
      `/${name}/`,
      `/${name}/…/`,
    ]),
    "/items/…/",
    "/topics/…/page/…/",
  ];
  assert.deepEqual(
    expected.filter((kind) => !kinds.has(kind)),
    [],
  );
});

for (const kind of kinds)
  test(`every page of the kind ${kind} is valid HTML`, async () => {
    const problems = await Promise.all(
      pages.filter(({ address }) => kindOf(address) === kind).map((page) => htmlProblems(page)),
    );
    assert.deepEqual(problems.flat(), []);
  });

test("the validator finds a problem if there is one", async () => {
  const html =
    '<!doctype html><html lang="en"><head><title>T</title></head><body><p id="a"></p><p id="a"></p></body></html>';
  assert.deepEqual(await htmlProblems({ file: "broken.html", html }), [
    'broken.html:1:88 Duplicate ID "a" (no-dup-id)',
  ]);
});
