import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { after, test } from "node:test";
import { testFolder } from "../../src/cache/cacheFolder.ts";
import { provideBrowser } from "../support/browser.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { commandLine } from "../support/site.ts";

function testDigest(root: string, env: NodeJS.ProcessEnv = { CHROMIUM: provideBrowser() }) {
  after(() => rmSync(testFolder(root), { recursive: true, force: true }));
  const words = [...commandLine("test"), "--root", root, "--now", "2021-11-12"];
  return new Promise<{ code: number; out: string; err: string }>((done) =>
    execFile(process.execPath, words, { env: { ...process.env, ...env } }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ),
  );
}

test("a digest without mistakes passes, and is told what was tested", async () => {
  const { code, out, err } = await testDigest(aDigest({ "content/items/flood.md": anItem() }));
  assert.equal(code, 0, out + err);
  assert.match(
    out,
    /^Tested: the links of \d+ pages, and the HTML of all\. Next, in a browser: (all|\d+, the longest of each kind, and the newest issue)\.$/m,
  );
  assert.match(out, /^No problems in the pages\.$/m);
});

test("a link that leads nowhere is told with its page and its file", async () => {
  const root = aDigest({ "content/items/flood.md": anItem({}, "See [the source](/gone/).") });
  const { code, out } = await testDigest(root);
  assert.equal(code, 1);
  assert.match(
    out,
    /^\/items\/flood\/ \(content\/items\/flood\.md\): link: `href="\/gone\/"` of `<a>` leads nowhere\. Correct the address, or leave the link out\. The same is wrong on 2 other pages\.$/m,
  );
  assert.match(out, /^1 problem in the pages\.$/m);
});

test("mistakes in the content come first", async () => {
  const { code, out } = await testDigest(
    aDigest({ "content/items/flood.md": anItem({ topics: ["watre"] }) }),
  );
  assert.equal(code, 1);
  assert.match(
    out,
    /`watre` is not a topic\..*\n1 error and 0 warnings in 1 file\.\nNo pages were tested\. Fix the errors first\.\n$/,
  );
});

test("without a browser the test fails, and says how to get one", async () => {
  const root = aDigest({ "content/items/flood.md": anItem() });
  const { code, out, err } = await testDigest(root, { CHROMIUM: "/nowhere/chromium" });
  assert.equal(code, 1);
  assert.match(out, /^Tested: the links of /m);
  assert.match(err, /^CHROMIUM names \/nowhere\/chromium, which is not a browser that starts\./);
});
