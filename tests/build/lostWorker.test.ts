import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pretendCores } from "../support/cores.ts";
import { aDigest } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { preload } from "../support/preload.ts";
import { aFolder, buildSite, goodSite } from "../support/site.ts";
import { broad, now, twoVersions, write } from "./digestVersions.ts";
import { fingerprints } from "./fingerprints.ts";

pretendCores(3);
/** The first worker that gets a part of a build is killed, where the environment names a folder that says so to the others. */
preload(`
  import { mkdirSync } from "node:fs";
  if (process.argv[1]?.endsWith("worker.mjs") && process.env.LOSE_A_WORKER)
    process.on("message", ({ params: [job] = [] }) => {
      if (job?.name !== "site") return;
      try {
        mkdirSync(process.env.LOSE_A_WORKER);
      } catch {
        return;
      }
      process.kill(process.pid, "SIGKILL");
    });
`);

test("a build that loses a process, for example to a lack of memory, fails with one line and changes nothing", async () => {
  const [first, edited] = twoVersions(broad);
  const setup = { root: aDigest(first), folder: join(aFolder(), "site"), generator: aGenerator(), now };
  await goodSite(setup);
  const before = fingerprints(setup.folder);
  write(edited, setup.root);

  process.env.LOSE_A_WORKER = join(aFolder(), "lost");
  const { exitCode, output } = await buildSite(setup);

  assert.equal(exitCode, 1, output);
  assert.match(
    output,
    /^A process that was helping with the build ended unexpectedly\. The computer may be short of memory\. The last build is unchanged\. Build again\.\n$/m,
  );
  assert.doesNotMatch(output, /^ +at /m);
  assert.deepEqual(fingerprints(setup.folder), before);
  assert.deepEqual(readdirSync(dirname(setup.folder)), ["site"]);
});
