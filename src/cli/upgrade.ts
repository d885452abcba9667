import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { confirm } from "@clack/prompts";
import { createPatch } from "diff";
import { refreshEditorFiles } from "../content/editorSupport/editorFiles.ts";
import { reportTo } from "../content/problem.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import { type ExitCode, Failure } from "../failure.ts";
import { replaceAtomic } from "../files/atomicWrite.ts";
import { applyPart } from "../starter/applyPart.ts";
import { hasReadablePackage, scriptOf } from "../starter/givenParts.ts";
import {
  type GivenManifest,
  manifestAfter,
  manifestFile,
  ownVersion,
  readManifest,
} from "../starter/manifest.ts";
import { type OutdatedPart, outdatedParts } from "../starter/outdatedParts.ts";
import { readPublishingTime } from "../starter/publishingTime.ts";
import type { UpgradeOptions } from "./options/upgrade.ts";

/**
 * `npx standfirst upgrade`: updates the files that Standfirst gave to a digest, and shows how each changes. Asks before it changes what was
 * edited since; without a terminal, that stays as it is.
 */
export default async function upgradeCommand({ root }: UpgradeOptions): Promise<ExitCode> {
  const manifest = readManifest(root);
  if (manifest === undefined) {
    console.log(
      `There is nothing to upgrade: without ${manifestFile}, no file of this digest is Standfirst's.`,
    );
    return 0;
  }
  if (manifest === "damaged")
    throw new Failure(
      `${manifestFile} can't be read, so nothing was changed. Restore it from an earlier commit.`,
    );
  if (!hasReadablePackage(root))
    throw new Failure("package.json is missing or can't be read. Restore it first. Nothing was changed.");
  const time = readPublishingTime(root);
  if (time === undefined)
    throw new Failure(
      "_data/site.yaml has errors. Run `npm run check`, and fix them first. Nothing was changed.",
    );
  const parts = outdatedParts(root, manifest, time);
  const settled: OutdatedPart[] = [];
  for (const part of parts) if (await upgradePart(root, part)) settled.push(part);
  saveManifest(root, manifest, settled, settled.length === parts.length);
  for (const file of refreshEditorFiles(root, readRegisters(root, reportTo([]))))
    console.log(`Updated ${file}.`);
  console.log(lastLine(parts, settled));
  return 0;
}

/** Upgrades a part, unless it was edited and stays as it is. Returns whether there is nothing left to decide. */
async function upgradePart(root: string, part: OutdatedPart): Promise<boolean> {
  console.log(
    createPatch(part.name, part.current ?? "", part.next ?? "")
      .split("\n")
      .slice(2)
      .join("\n"),
  );
  if (!part.isEdited) {
    applyPart(root, part);
    console.log(`${verbFor(part)} ${part.name}.\n`);
    return true;
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.log(`Kept ${part.name}: it was edited since Standfirst gave it. ${whereNew(root, part)}\n`);
    return false;
  }
  const answer = await confirm({
    message: `${part.name} was edited since Standfirst gave it. Replace it, and lose these edits?`,
    initialValue: false,
  });
  if (answer === true) applyPart(root, part);
  console.log(
    answer === true ? `${verbFor(part)} ${part.name}.\n` : `Kept ${part.name}. ${whereNew(root, part)}\n`,
  );
  return typeof answer === "boolean";
}

function verbFor({ current, next }: OutdatedPart): string {
  if (next === undefined) return "Deleted";
  return current === undefined ? "Added" : "Updated";
}

/** Says what the new version of a part is. That of a file is written into the cache, to compare it with. */
function whereNew(root: string, { name, next }: OutdatedPart): string {
  if (next === undefined) return "Standfirst no longer needs it.";
  if (scriptOf(name) !== undefined) return `The new one is \`${next}\`.`;
  const file = join(".cache", "upgrade", name);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), next);
  return `The new version is in ${file}.`;
}

function saveManifest(
  root: string,
  manifest: GivenManifest,
  settled: readonly OutdatedPart[],
  isComplete: boolean,
): void {
  const text = manifestAfter(manifest, settled, isComplete);
  if (settled.length > 0 || (isComplete && manifest.standfirst !== ownVersion()))
    replaceAtomic(join(root, manifestFile), text);
}

function lastLine(parts: readonly OutdatedPart[], settled: readonly OutdatedPart[]): string {
  if (parts.length === 0) return "All that Standfirst gave to this digest is up to date.";
  if (settled.length < parts.length)
    return "Run `npx standfirst upgrade` in a terminal to be asked about what was edited.";
  return "Now run `npm test`, and commit the changes.";
}
