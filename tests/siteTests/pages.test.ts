import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { browserProblems } from "../../src/siteTests/browserProblems.ts";
import { describePageProblems } from "../../src/siteTests/describePageProblems.ts";
import { invalidHtml } from "../../src/siteTests/invalidHtml.ts";
import { samplePages, validatedPages } from "../../src/siteTests/samplePages.ts";
import { launchBrowser } from "../support/browser.ts";
import { aFolder } from "../support/site.ts";

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body><main>${body}</main></body></html>`;

test("invalid HTML is told with its place and its rule", async () => {
  const problems = await invalidHtml({
    address: "/",
    html: pageOf('<h1>A</h1><p id="a"></p><p id="a"></p>'),
  });
  assert.deepEqual(problems, [
    {
      address: "/",
      rule: "no-dup-id",
      message: 'Duplicate ID "a", at 1:131 of the page.',
      remedy: "See https://html-validate.org/rules/no-dup-id.html",
    },
  ]);
});

test("a browser finds barriers, and pages that are wider than a phone", async () => {
  const folder = aFolder();
  mkdirSync(join(folder, "wide"));
  const wide = "<style>p { color: #aaa; background: #fff; inline-size: 500px }</style><h1>A</h1><p>Pale</p>";
  writeFileSync(join(folder, "wide/index.html"), pageOf(wide));
  writeFileSync(join(folder, "index.html"), pageOf("<h1>Well</h1><p>Made</p>"));
  const home = "https://paper.example/";
  const problems = await browserProblems(await launchBrowser(), ["/", "/wide/"], folder, home);
  assert.deepEqual(
    problems.map(({ address, rule }) => `${address} ${rule}`),
    ["/wide/ color-contrast", "/wide/ width", "/wide/ color-contrast"],
  );
  const [pale, width] = problems;
  assert.match(
    pale?.message ?? "",
    /^Elements must meet minimum color contrast ratio thresholds: in `<p>Pale<\/p>`\.$/,
  );
  assert.match(
    pale?.remedy ?? "",
    /^Fix any of the following: .* See https:\/\/dequeuniversity\.com\/[^?]*$/,
  );
  assert.equal(
    width?.message,
    "The page is 508 px wide on a screen of 320 px, so readers have to scroll sideways.",
  );
});

describe("The pages that a browser looks at", () => {
  const pages = ["/", "/items/a/", "/items/bb/", "/items/a/changes/", "/topics/x/", "/topics/x/page/2/"];
  const written = pages.map((address) => ({ address, html: address }));
  const sample = (...newest: string[]) => samplePages(written, newest).map(({ address }) => address);

  test("are the longest of each kind, and those of the newest issue", () => {
    assert.deepEqual(sample(), ["/", "/items/bb/", "/items/a/changes/", "/topics/x/", "/topics/x/page/2/"]);
    assert.deepEqual(sample("/items/a/").toSorted(), pages.toSorted());
  });

  test("are few, however many items an issue has", () => {
    const many = Array.from({ length: 90 }, (_, index) => ({ address: `/items/item-${index}/`, html: "" }));
    assert.equal(
      samplePages(
        many,
        many.map(({ address }) => address),
      ).length,
      11,
    );
  });
});

test("the HTML of a large site is validated in the pages with the most content", () => {
  const pages = Array.from({ length: 600 }, (_, index) => ({
    address: `/${index}/`,
    html: "a".repeat(index),
  }));
  assert.equal(validatedPages(pages.slice(0, 400)).length, 400);
  assert.deepEqual([validatedPages(pages).length, validatedPages(pages)[0]?.address], [500, "/599/"]);
});

test("what is wrong with many pages in the same way is said once, for a page that has a file", () => {
  const problem = { rule: "link", message: "It leads nowhere.", remedy: "Correct it." };
  const problems = ["/items/a/", "/items/b/", "/items/c/"].map((address) => ({ address, ...problem }));
  assert.deepEqual(
    describePageProblems(problems, (address) => (address === "/items/b/" ? "content/items/b.md" : undefined)),
    [
      "/items/b/ (content/items/b.md): link: It leads nowhere. Correct it. The same is wrong on 2 other pages.",
    ],
  );
});
