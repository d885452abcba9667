import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { oldAddressProblems } from "../../src/check/oldAddresses.ts";
import { describeProblem } from "../../src/report.ts";
import { digestOf } from "../digest/digestOf.ts";
import { aDigest, writeFiles } from "../support/digest.ts";
import { checkOf } from "./checking.ts";

const digest = digestOf(
  { rain: { date: "2021-11-09", formerAddresses: ["/rain.html", "/?p=12", "/caf%C3%A9", "/12/#wet"] } },
  { "content/issues/2021-W45.md": "---\nformerAddresses: [/12/]\n---\n" },
);

function problemsIn(list: string): string[] {
  const root = aDigest();
  writeFiles(root, { "old.txt": list });
  return oldAddressProblems(join(root, "old.txt"), "old.txt", digest).map(describeProblem);
}

const lost = (place: string, address: string) =>
  `old.txt:${place}: warning: Nothing leads on from \`${address}\`. Add it to \`formerAddresses\` of the page that replaces it.`;

describe("An address of a former site", () => {
  for (const address of [
    "/rain.html",
    "https://old.example/rain.html#more",
    "/12",
    "/12/index.html",
    "/12/#wet",
    "/12/#rain",
    "/12/?utm_source=x",
    "/?p=12",
    "/café/",
    "/topics/water",
    "/items/rain/",
    "/feed.xml",
    "# logs of March",
  ])
    test(`leads on: ${address}`, () => assert.deepEqual(problemsIn(`${address}\r\n\r\n`), []));

  test("is named if it does not, with its line", () => {
    const list = "/rain.html\n  https://old.example/snow.html\n/?p=13\n/Rain.html\n";
    assert.deepEqual(problemsIn(list), [
      lost("2:3", "/snow.html"),
      lost("3:1", "/?p=13"),
      lost("4:1", "/Rain.html"),
    ]);
  });

  test("is named if nothing is at its anchor in an issue any more", () => {
    assert.deepEqual(problemsIn("/12/#snow\n"), [
      "old.txt:1:1: warning: `/12/#snow` leads to the issue, but not to what was at its anchor. Add it to `formerAddresses` of the item that was there.",
    ]);
  });

  test("may be in a sitemap, but not in one that lists others", () => {
    const entries = ["/12/", "/?p=13&amp;a=b"].map(
      (path) => `<url><loc>https://old.example${path}</loc></url>`,
    );
    assert.deepEqual(problemsIn(`<?xml version="1.0"?>\n<urlset>\n${entries.join("\n")}\n</urlset>\n`), [
      lost("4:11", "/?p=13&a=b"),
    ]);
    assert.deepEqual(problemsIn("<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>"), [
      "old.txt:1:1: warning: The file lists other sitemaps. Check each of them.",
    ]);
  });
});

test("npm run check -- --old-addresses needs a file", async () => {
  const { code, err } = await checkOf({}, "--old-addresses", "/no/such.xml");
  assert.equal(code, 2);
  assert.equal(err, "There is no file /no/such.xml.\n");
});
