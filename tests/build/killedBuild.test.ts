import assert from "node:assert/strict";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { randomFrom } from "../../bench/digest/random.ts";
import { pretendCores } from "../support/cores.ts";
import { aDigest, type Files } from "../support/digest.ts";
import { aGenerator } from "../support/generator.ts";
import { aFolder, filesIn, goodSite } from "../support/site.ts";
import { broad, firstSite, now, twoVersions, write } from "./digestVersions.ts";
import { differences } from "./fingerprints.ts";
import { killBuild, untilAllEnded, type Whom } from "./kill.ts";

/*
 * A small digest is built by one process, with those of its tools; of the others, several read, render and index.
 * `KILLS=50 node --import tsx --test tests/build/killedBuild.test.ts` kills fifty builds of each, which takes half an hour.
 */
pretendCores(3);
const { KILLS } = process.env;
const digests = [
  { name: "small", size: { items: 3 }, kills: Number(KILLS ?? 10) },
  { name: "broad", size: broad, kills: Number(KILLS ?? 4) },
  { name: "large", size: { items: 1300 }, kills: Number(KILLS ?? 0) },
];

for (const { name, size, kills } of digests.filter(({ kills }) => kills > 0))
  describe(`after a build of a ${name} digest was killed at a random moment`, {
    concurrency: 2,
  }, async () => {
    const versions = twoVersions(size);
    const sites: string[] = [];
    for (const version of versions) sites.push(await firstSite(version));

    for (const whom of ["every process", "the first process"] as const)
      test(`(${whom}, ${kills / 2} times), the site is complete, and the next build is right`, () =>
        buildInTurn(kills, whom, versions, sites));
  });

/** Builds two versions in turn, each after a build that was killed; the first two are left alone, and tell how long one takes. */
async function buildInTurn(kills: number, whom: Whom, versions: readonly Files[], sites: readonly string[]) {
  const place = { root: aDigest(), folder: join(aFolder(), "site"), generator: aGenerator() };
  const random = randomFrom(kills);
  let longest = 0;
  for (let round = 0; round < 2 + kills / 2; round++) {
    write(versions[round % 2] ?? {}, place.root);
    if (random.chance(0.5)) rmSync(join(place.generator, ".cache/search"), { recursive: true, force: true });
    const session = round < 2 ? undefined : await killAt(random.next() * longest, whom, place, sites);
    const from = performance.now();
    await goodSite({ ...place, now });
    if (round < 2) longest = performance.now() - from;
    assertRight(place, sites[round % 2] ?? "");
    if (session) await untilAllEnded(session);
  }
}

interface Place {
  readonly root: string;
  readonly folder: string;
  readonly generator: string;
}

async function killAt(
  moment: number,
  whom: Whom,
  { root, folder, generator }: Place,
  sites: readonly string[],
) {
  const words = ["--root", root, "--output", folder, "--now", now];
  const session = await killBuild(generator, words, whom, moment);
  // Between two renames, the site before has another name.
  const output = existsSync(folder) ? folder : `${folder}.last`;
  const [one = [], other = []] = sites.map((site) => differences(site, output));
  const told = `killed after ${moment.toFixed(0)} ms, it is neither of the two: ${one} and ${other} differ`;
  assert.ok(one.length === 0 || other.length === 0, told);
  return session;
}

function assertRight({ folder, generator }: Place, site: string): void {
  assert.deepEqual(differences(site, folder), []);
  assert.deepEqual(readdirSync(dirname(folder)), ["site"], "nothing is left beside the output");
  const kept = ["items", "sites"].flatMap((part) => filesIn(join(generator, ".cache", part)));
  assert.deepEqual(
    kept.filter((name) => name.includes(".")),
    [],
    "nothing half-kept is left",
  );
}
