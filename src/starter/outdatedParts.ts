import { givenParts, partIn } from "./givenParts.ts";
import { type GivenManifest, hashOfPart } from "./manifest.ts";
import type { PublishingTime } from "./starterFiles.ts";

/** A given part of which this version of Standfirst has another text than the one that gave it. */
export interface OutdatedPart {
  readonly name: string;
  /** What the digest has; undefined if it lacks the part. */
  readonly current: string | undefined;
  /** What this version gives; undefined if it no longer gives the part. */
  readonly next: string | undefined;
  /** Whether the digest's editors changed or deleted it since it was given. */
  readonly isEdited: boolean;
}

/** The parts of a digest that can be upgraded, in the order of their names. What its editors decided on before is left out. */
export function outdatedParts(root: string, manifest: GivenManifest, time: PublishingTime): OutdatedPart[] {
  const parts = givenParts(time);
  const names = [...new Set([...parts.keys(), ...Object.keys(manifest.given)])].sort();
  return names.flatMap((name) => {
    const [current, next, given] = [partIn(root, name), parts.get(name), manifest.given[name]];
    const hash = current === undefined ? undefined : hashOfPart(current);
    const nextHash = next === undefined ? undefined : hashOfPart(next);
    if (hash === nextHash || given === nextHash) return [];
    return [{ name, current, next, isEdited: hash !== given }];
  });
}
