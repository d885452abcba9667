import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { broad, now, theEditions, write } from "../site/editions.ts";
import { pretendCores } from "../support/cores.ts";
import { aDigest } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { aFolder, buildSite, goodSite } from "../support/site.ts";
import { fingerprints } from "./fingerprints.ts";
import { handsOf } from "./kill.ts";

pretendCores(3);
const skip = process.platform !== "linux" && "only Linux tells which processes there are";

test("a build that loses a process, as when memory runs out, says so in a line and changes nothing", {
  skip,
}, async () => {
  const [first, edited] = theEditions(broad);
  const desk = { root: aDigest(first), folder: join(aFolder(), "site"), generator: aGenerator(), now };
  await goodSite(desk);
  const before = fingerprints(desk.folder);
  write(edited, desk.root);

  const build = buildSite(desk);
  const watching = setInterval(() => {
    const [hand] = handsOf(desk.generator);
    if (hand === undefined) return;
    process.kill(hand, "SIGKILL");
    clearInterval(watching);
  }, 20);
  const { exitCode, output } = await build;

  clearInterval(watching);
  assert.equal(exitCode, 1, output);
  assert.match(
    output,
    /^A process that took part in the build was ended, perhaps for want of memory\. What was there before is as it was\. Build again\.\n$/m,
  );
  assert.doesNotMatch(output, /^ +at /m);
  assert.deepEqual(fingerprints(desk.folder), before);
  assert.deepEqual(readdirSync(dirname(desk.folder)), ["site"]);
});
