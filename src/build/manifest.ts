import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeVersion } from "../cache/codeVersion.ts";
import { readJsonCache, writeJsonCache } from "../cache/jsonCache.ts";
import type { CacheFile } from "../cache/record.ts";
import { hardLinkOrCopy } from "../files/hardLinkOrCopy.ts";
import { makeFolder } from "../files/makeFolder.ts";
import type { Plan } from "./plan.ts";

/** A file of a site, as it was when it was written. */
export interface ManifestEntry {
  /** Below the output, with a slash before it. */
  readonly file: string;
  readonly size: number;
  readonly modified: number;
}

/** What the pages of a site were made of: the key of each, and how its file looked. */
export type Manifest = ReadonlyMap<string, Omit<ManifestEntry, "file"> & { readonly key: string }>;

/** Reads the manifest of a site; empty if there is none that can be used. */
export function readManifest(path: string): Manifest {
  return new Map(readJsonCache<[string, ManifestEntry & { key: string }][]>(manifestFile(path)));
}

/** Replaces the manifest of a site. */
export function writeManifest(path: string, manifest: Manifest): void {
  writeJsonCache(manifestFile(path), [...manifest]);
}

function manifestFile(path: string): CacheFile {
  return { path, name: "manifest", version: codeVersion("src/build") };
}

/** Divides a plan: pages that stand in the folder `site` as they would be made again, and those that are due. */
export function dividePlan(plan: Plan, made: Manifest, site: string): { kept: string[]; due: string[] } {
  const [kept, due]: [string[], string[]] = [[], []];
  for (const [file, key] of plan) (isAsMade(file, key, made, site) ? kept : due).push(file);
  return { kept, due };
}

function isAsMade(file: string, key: string, made: Manifest, site: string): boolean {
  const before = made.get(file);
  if (before?.key !== key) return false;
  const now = statSync(join(site, file), { throwIfNoEntry: false });
  return now?.size === before.size && now.mtimeMs === before.modified;
}

/** Gives files of the folder `site` a place in the folder `next`, too. */
export function linkFiles(files: readonly string[], site: string, next: string): void {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = dirname(file);
    if (!folders.has(folder)) makeFolder(next, folder);
    folders.add(folder);
    hardLinkOrCopy(join(site, file), join(next, file));
  }
}

/** How a file looks now. */
export function statOf(path: string): Omit<ManifestEntry, "file"> {
  const { size, mtimeMs } = statSync(path);
  return { size, modified: mtimeMs };
}

/** What a site is made of after a build: what was kept of it before, and what was written now. */
export function manifestOf(plan: Plan, before: Manifest, written: readonly ManifestEntry[]): Manifest {
  const made = new Map([...before].filter(([file, { key }]) => plan.get(file) === key));
  for (const { file, size, modified } of written)
    made.set(file, { key: plan.get(file) ?? "", size, modified });
  return made;
}
