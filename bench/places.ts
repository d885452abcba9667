import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { project } from "./digest/generate.ts";

const memory = "/dev/shm";
const bytesPerItem = 150_000;

/** Where a generated digest is, the peer's site of it, the generator that is measured, and what is built. */
export interface Places {
  readonly digest: string;
  readonly hugo: string;
  /** All that a run leaves behind: the rest lies in it. */
  readonly outputs: string;
  /** A copy of the generator, so that its caches can be removed. */
  readonly generator: string;
  readonly ourOutput: string;
  readonly peerOutput: string;
}

/**
 * The places for a digest of so many items. Outputs lie in memory where there is such a folder: on a disk from which
 * thousands of files were just removed, writing as many can take ten times as long, which would be all that is measured.
 * The generator's caches are outputs too, and lie on one file system with the sites, as they do for its users.
 */
export function placesFor(name: string, items: number): Places {
  const inputs = join(project, ".bench", name);
  const outputs = fitsInMemory(items) ? `${memory}/standfirst-bench/${name}` : join(inputs, "outputs");
  return {
    digest: join(inputs, "digest"),
    hugo: join(inputs, "hugo"),
    outputs,
    generator: join(outputs, "generator"),
    ourOutput: join(outputs, "site"),
    peerOutput: join(outputs, "hugo-site"),
  };
}

/** Whether there is a file system in memory that is large enough for the sites and caches of so many items. */
function fitsInMemory(items: number): boolean {
  if (!existsSync(memory)) return false;
  const { bsize, blocks } = statfsSync(memory);
  return bsize * blocks > items * bytesPerItem;
}
