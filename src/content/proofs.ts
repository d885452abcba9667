import { readFileSync } from "node:fs";
import { writeWhole } from "./asideFile.ts";
import { hashOf } from "./hash.ts";
import type { Finding, Problem } from "./problem.ts";
import { proofread } from "./proof/index.ts";
import type { House } from "./proof/rule.ts";
import { readBytes } from "./source.ts";

/*
 * What proofreading found is kept from one check to the next, in one file. It is safe to delete, and never changed in place. What is
 * damaged, or was found by other code or for another house style, is as if it were not there.
 */

/** A file of an item, and the hash of its bytes. */
export interface HashedFile {
  readonly file: string;
  readonly hash: string;
}

/** Where findings are kept, and the version of the code that makes them. */
export interface ProofKeeper {
  readonly path: string;
  readonly version: string;
}

/** What was found in the bytes that a hash stands for. */
type Proof = readonly [hash: string, findings: readonly Finding[]];
type Proofs = Readonly<Record<string, Proof>>;

/** What breaks the house style in items' files below `root`, in those that can't be read as items too. */
export function proofreadAll(
  root: string,
  files: Iterable<HashedFile>,
  house: House,
  { path, version }: ProofKeeper,
): Problem[] {
  const opening = `standfirst proofs ${version} ${hashOfHouse(house)}\n`;
  const before = readProofs(path, opening);
  const now: Record<string, Proof> = {};
  let isSame = true;
  for (const { file, hash } of files) {
    const known = before[file];
    isSame &&= known?.[0] === hash;
    now[file] = known?.[0] === hash ? known : proofOf(root, file, house);
  }
  if (!isSame || Object.keys(before).length !== Object.keys(now).length) writeProofs(path, opening, now);
  return Object.entries(now).flatMap(([file, [, findings]]) =>
    findings.map((finding) => ({ file, ...finding })),
  );
}

const lenient = new TextDecoder();

/** By the bytes that it was made of: somebody may have written since the hash was taken. */
function proofOf(root: string, file: string, house: House): Proof {
  const bytes = readBytes(root, file) ?? Buffer.alloc(0);
  return [hashOf(bytes), proofread(file, lenient.decode(bytes), house)];
}

/** Registers are maps and sets, which JSON leaves empty. */
function hashOfHouse(house: House): string {
  return hashOf(
    JSON.stringify(house, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)),
  );
}

/** The first line says what made the proofs, the second is a checksum of the rest. */
function readProofs(path: string, opening: string): Proofs {
  try {
    const text = readFileSync(path, "utf8");
    const start = opening.length + 23;
    const json = text.slice(start);
    return text.slice(0, start) === `${opening}${hashOf(json)}\n` ? JSON.parse(json) : {};
  } catch {
    return {};
  }
}

function writeProofs(path: string, opening: string, proofs: Proofs): void {
  const json = JSON.stringify(proofs);
  writeWhole(path, `${opening}${hashOf(json)}\n${json}`);
}
