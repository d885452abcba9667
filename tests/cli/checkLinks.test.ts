import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { check } from "../check/checking.ts";
import { aDigest, anItem } from "../support/digest.ts";

/** A link that is wrong without anybody being asked: `npm test` asks no other machine. */
const files = { "content/items/flood.md": anItem({}, "[Preview](http://localhost:8080/)") };
const said =
  "content/items/flood.md:8:11: warning: http://localhost:8080/ is in a private network, where readers can't follow. Give an address that everybody can open, or remove it.\n";
const counted = "0 errors and 1 warning in 1 file.\n";
const summary = (asked: number, failed: number) =>
  `Links: ${asked} of ${asked} checked, 0 known from the last 7 days; ${failed} failed, 0 moved.\n`;

describe("npm run check -- --links", () => {
  test("warns of links to other sites, and sums them up beside the report", async () => {
    const words = ["--root", aDigest(files), "--links"];
    assert.deepEqual(await check(words), { code: 0, out: said + counted, err: summary(1, 1) });
    assert.equal((await check([...words, "--strict"])).code, 1);
  });

  test("does not change the output of --format", async () => {
    const { out, err } = await check(["--root", aDigest(files), "--links", "--format", "json"]);
    assert.deepEqual([JSON.parse(out).problems.length, err], [1, summary(1, 1)]);
  });

  test("sends no requests for a digest without such links", async () => {
    const root = aDigest({ "content/items/flood.md": anItem() });
    assert.deepEqual(await check(["--root", root, "--links"]), {
      code: 0,
      out: "No problems.\n",
      err: summary(0, 0),
    });
  });
});

test("npm run check sends no requests, and does not mention links, without --links", async () => {
  assert.deepEqual(await check(["--root", aDigest(files)]), { code: 0, out: "No problems.\n", err: "" });
});
