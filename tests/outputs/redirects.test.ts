import assert from "node:assert/strict";
import { test } from "node:test";
import { redirectMap, redirectsFile } from "../../src/outputs/redirects.ts";
import { digestOf } from "../digest/digestOf.ts";

const digest = digestOf(
  {
    rain: { formerAddresses: ["/2021/rain.html", "/?p=12", "/12#rain"], formerSlugs: ["drizzle"] },
    snow: { date: "2021-11-03", formerAddresses: ["/café/"] },
  },
  {
    "_data/site.yaml": "title: The Test Paper\nurl: https://paper.example/courier/\n",
    "content/issues/2021-W45.md": "---\nformerAddresses: [/12]\n---\n",
  },
);

test("_redirects has what pages lead on from, the newest first, and no more than a host reads", () => {
  const lines = [
    "/courier/12 /courier/issues/2021-w45/ 301",
    "/courier/2021/rain.html /courier/items/rain/ 301",
    "/courier/caf%C3%A9/ /courier/items/snow/ 301",
    "/courier/items/drizzle/ /courier/items/rain/ 301",
  ];
  assert.equal(redirectsFile(digest), `${lines.join("\n")}\n`);
  assert.equal(redirectsFile(digest, 2), `${lines.slice(0, 2).join("\n")}\n`);
});

test("redirects.map has those with a query, too", () => {
  assert.match(redirectMap(digest), /^\/courier\/\?p=12 \/courier\/items\/rain\/ ;$/m);
  assert.equal(redirectMap(digest).split("\n").length, 6);
});
