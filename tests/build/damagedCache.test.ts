import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type Random, randomFrom } from "../../bench/digest/random.ts";
import { aDigest, type Files } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { aFolder, filesIn, goodSite } from "../support/site.ts";
import { firstSite, now, twoVersions, write } from "./digestVersions.ts";
import { differences } from "./fingerprints.ts";

type Garble = (file: string, random: Random) => void;

/** Ways to damage a file, and in how many builds each is tried. */
const damages: readonly [what: string, builds: number, garble: Garble][] = [
  ["cut off", 4, (file, random) => truncateSync(file, random.between(1, statSync(file).size - 1))],
  ["flipped in a bit", 4, flipBit],
  ["empty", 2, (file) => truncateSync(file)],
  ["a folder", 2, makeFolderOf],
  [
    "of another version",
    2,
    (file) => rewrite(file, (text) => text.replace(/[\w-]{22}/g, "another-version-------")),
  ],
  ["something else", 2, (file) => rewrite(file, () => '[["/index.html", null], ["/404.html", 5], null, 7]')],
];

describe("a build is right if every file of its caches is", async () => {
  const versions = twoVersions({ items: 3 });
  const sites = await Promise.all(versions.map(firstSite));
  const setup = { root: aDigest(versions[0]), folder: join(aFolder(), "site"), generator: aGenerator(), now };
  const random = randomFrom(7);
  let build = 0;

  for (const [what, builds, garble] of damages)
    test(what, async () => {
      await goodSite(setup);
      for (const last = build + builds; build < last; build++) {
        // Every other build comes after an edit.
        const version = Math.floor(build / 2) % 2;
        write(versions[version] as Files, setup.root);
        const files = cachedFiles(setup.generator);
        assert.ok(files.length >= 4, `only ${files} are cached`);
        for (const file of files) garble(file, random);
        await goodSite(setup);
        assert.deepEqual(differences(sites[version] ?? "", setup.folder), []);
      }
    });
});

function cachedFiles(generator: string): string[] {
  return ["items", "sites", "search"].flatMap((part) => {
    const folder = join(generator, ".cache", part);
    return filesIn(folder).map((file) => join(folder, file));
  });
}

function flipBit(file: string, random: Random): void {
  const bytes = readFileSync(file);
  const at = random.between(0, bytes.length - 1);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
  writeFileSync(file, bytes);
}

function makeFolderOf(file: string): void {
  rmSync(file);
  mkdirSync(join(file, "inside"), { recursive: true });
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "latin1")), "latin1");
}
