import { existsSync } from "node:fs";
import { join } from "node:path";
import { acquireBuildLock } from "../../src/build/buildLock.ts";
import { aDigestWithEverything } from "../site/everyPage/everything.ts";
import { goodSite, project } from "./site.ts";

/** The folder of the sites that the test files of a run share. `tests/run.ts` sets it. */
export const sharedSitesVariable = "STANDFIRST_SHARED_SITES";

/** The digests whose sites several test files read. */
const roots = { sample: () => project, everything: aDigestWithEverything };

/**
 * The site of a digest, built by the first test file that needs it. It is for reading only: a test that changes its site builds its own,
 * with `goodSite`. A test file that runs on its own builds its own, too.
 */
export async function sharedSite(name: keyof typeof roots): Promise<string> {
  const shared = process.env[sharedSitesVariable];
  if (shared === undefined) return goodSite({ root: roots[name]() });
  const folder = join(shared, name);
  const release = await acquireBuildLock(`the shared site ${folder}`, () => {});
  try {
    if (!existsSync(folder)) await goodSite({ root: roots[name](), folder });
  } finally {
    release();
  }
  return folder;
}
