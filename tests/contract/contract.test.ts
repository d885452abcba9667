import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { otherFolders, pageFolders } from "../../src/content/siteAddresses.ts";
import { aDigest, anItem } from "../support/digest.ts";
import { project, runCommand } from "../support/site.ts";
import { type Contract, contractNow } from "./contractNow.ts";

const file = join(import.meta.dirname, "contract.json");
const now = await contractNow();
/** With this variable, new entries are added to the contract. What is gone stays, until somebody deletes it by hand. */
if (process.env.ADD_TO_CONTRACT) writeFileSync(file, `${JSON.stringify(withNew(readContract()), null, 2)}\n`);
const contract = readContract();

describe("What digests rely on (docs/contract.md)", () => {
  for (const [list, entries] of Object.entries(now)) {
    test(`keeps all ${list}`, () => {
      const gone = contract[list]?.filter((entry) => !entries.includes(entry));
      assert.deepEqual(
        gone,
        [],
        `this is a breaking change: digests rely on these ${list}. Keep them, or delete them from tests/contract/contract.json, write into CHANGELOG.md what a digest has to do, and raise the major version.`,
      );
    });

    test(`names all ${list}`, () => {
      const added = entries.filter((entry) => !contract[list]?.includes(entry));
      assert.deepEqual(
        added,
        [],
        `these ${list} are new, and from now on digests may rely on them. Add them to the contract with \`ADD_TO_CONTRACT=1 npm run tests -- contract\`.`,
      );
    });
  }

  test("has a row in docs/contract.md for each part that can be replaced", () => {
    const [, manual = ""] = readFileSync(join(project, "docs/contract.md"), "utf8").split("## Parts");
    const parts = now.exports?.filter((name) => name.startsWith("./parts/")) ?? [];
    const rows = [...manual.matchAll(/^\| `([\w/]+)` \| `/gm)].map(([, part]) => `./parts/${part}`);
    assert.deepEqual(rows, parts);
  });

  test("names each folder that a digest's own pages can't take", () => {
    const [, addresses = ""] = readFileSync(join(project, "docs/contract.md"), "utf8").split(
      "\n## Addresses\n",
    );
    const [section = ""] = addresses.split("\n## ");
    const missing = [...pageFolders, ...otherFolders].filter((name) => !section.includes(`\`/${name}/\``));
    assert.deepEqual(missing, []);
  });

  test("has every custom property in docs/contract.md", () => {
    const manual = readFileSync(join(project, "docs/contract.md"), "utf8");
    assert.deepEqual(
      now["custom properties"]?.filter((name) => !manual.includes(`\`${name}\``)),
      [],
    );
  });
});

describe("The exit code of a command", () => {
  const files = { "content/items/rain.md": anItem() };

  test("is 0 if it did its work", async () => {
    assert.equal((await runCommand("check", ["--root", aDigest(files)])).exitCode, 0);
  });

  test("is 1 for problems in the content", async () => {
    const root = aDigest({ ...files, "content/items/sun.md": anItem({ topics: ["sun"] }) });
    assert.equal((await runCommand("check", ["--root", root])).exitCode, 1);
  });

  test("is 2 for a mistake in how it was called", async () => {
    assert.equal((await runCommand("check", ["--rot", "."])).exitCode, 2);
  });
});

function readContract(): Contract {
  return JSON.parse(readFileSync(file, "utf8"));
}

function withNew(old: Contract): Contract {
  const all = Object.entries(now).map(([list, entries]) => [
    list,
    [...new Set([...(old[list] ?? []), ...entries])],
  ]);
  return Object.fromEntries(all);
}
