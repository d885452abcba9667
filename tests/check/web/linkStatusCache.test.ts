import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, test } from "node:test";
import { openLinkStatusCache } from "../../../src/check/web/linkStatusCache.ts";
import { aDigest } from "../../support/digest.ts";
import { project } from "../../support/site.ts";
import { until } from "../../support/until.ts";
import { aKeptFile, aWeb, citing, leads, linesFor, says } from "./aWeb.ts";

const day = 86_400_000;
const now = Date.parse("2021-11-12T12:00Z");
const summary = (asked: number, known: number) =>
  `Links: ${asked} of ${asked + known} checked, ${known} known from the last 7 days; 1 failed, 1 moved.`;

/** A web with a page that is there, one that moved and one that is not there, and an item that links to them. */
async function aSite() {
  const web = await aWeb({ "/moved": leads(301, "/"), "/gone": says(404) });
  const [good, moved, gone] = ["/", "/moved", "/gone"].map((path) => web.at("flood.example", path));
  return { web, good, files: { "content/items/flood.md": citing(good ?? "", moved ?? "", gone ?? "") } };
}

describe("Answers about links to the web", () => {
  test("are trusted for seven days if the link is good, and still reported; other links are requested again", async () => {
    const { web, files } = await aSite();
    const cacheFile = aKeptFile();
    const first = await linesFor(web, files, { cacheFile, now });
    assert.equal(first.at(-1), summary(3, 0));
    web.asked.length = 0;
    const second = await linesFor(web, files, { cacheFile, now: now + 7 * day - 1 });
    assert.deepEqual(second, [...first.slice(0, -1), summary(1, 2)]);
    assert.deepEqual(
      web.asked.map(({ what }) => what),
      ["HEAD flood.example/gone", "GET flood.example/gone"],
    );
    const third = await linesFor(web, files, { cacheFile, now: now + 7 * day });
    assert.deepEqual(third, first);
    assert.deepEqual(readdirSync(dirname(cacheFile)), ["kept.json"]);
  });

  test("are not trusted if their date is in the future", async () => {
    const { web, files } = await aSite();
    const cacheFile = aKeptFile();
    await linesFor(web, files, { cacheFile, now });
    assert.equal((await linesFor(web, files, { cacheFile, now: now - day })).at(-1), summary(3, 0));
  });

  for (const [what, damage] of [
    ["is cut short", (text: string) => text.slice(0, -2)],
    ["is of another shape", () => '{"http://flood.example/":true}'],
    ["is empty", () => ""],
  ] as const)
    test(`are requested again if the file ${what}`, async () => {
      const { web, files } = await aSite();
      const cacheFile = aKeptFile();
      await linesFor(web, files, { cacheFile, now });
      writeFileSync(cacheFile, damage(readFileSync(cacheFile, "utf8")));
      assert.equal((await linesFor(web, files, { cacheFile, now })).at(-1), summary(3, 0));
      assert.equal((await linesFor(web, files, { cacheFile, now })).at(-1), summary(1, 2));
    });

  test("replace a folder that has the name of their file", () => {
    const cacheFile = aKeptFile();
    mkdirSync(cacheFile, { recursive: true });
    const answers = openLinkStatusCache(cacheFile, now);
    answers.add("https://flood.example/", { kind: "ok" });
    answers.save();
    assert.deepEqual(openLinkStatusCache(cacheFile, now).get("https://flood.example/"), { kind: "ok" });
  });

  test("are cached even if the check is interrupted", async () => {
    const web = await aWeb({ "/silent": () => {} });
    const [good, url] = [web.at("flood.example"), web.at("flood.example", "/silent")];
    const cacheFile = aKeptFile();
    const root = aDigest({ "content/items/flood.md": citing(good, url) });
    const script = `
      import { checkWebLinks } from "./src/check/web/checkWebLinks.ts";
      import { readContent } from "./src/content/readContent.ts";
      const lookup = (_, { all }, done) =>
        all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4);
      const root = ${JSON.stringify(root)};
      await checkWebLinks(readContent(root).content, root, {
        cacheFile: ${JSON.stringify(cacheFile)}, now: ${now}, politeness: { lookup },
      });`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      cwd: project,
    });
    // A host is asked for a second page when it has answered for the first.
    await until("the second page is asked for", () => web.asked.some(({ what }) => what.endsWith("/silent")));
    child.kill("SIGINT");
    assert.deepEqual(await once(child, "close"), [130, null]);
    const kept = openLinkStatusCache(cacheFile, now);
    assert.deepEqual([kept.get(good), kept.get(url)], [{ kind: "ok" }, undefined]);
    assert.deepEqual(readdirSync(dirname(cacheFile)), ["kept.json"]);
  });
});
