import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { CacheFile } from "../cache/cacheFormat.ts";
import { cacheVersion } from "../cache/invalidation.ts";
import { readJsonCache, writeJsonCache } from "../cache/jsonCache.ts";
import { hardLinkOrCopy } from "../files/hardLinkOrCopy.ts";
import { folderMaker } from "../files/makeFolder.ts";
import type { Plan } from "./plan.ts";

/** A page's file, as it was when it was written. */
export interface ManifestEntry {
  /** Below the output, with a slash before it. */
  readonly file: string;
  readonly size: number;
  readonly modified: number;
}

/** The pages of a site, by file: what each was made from, and how its file looked then. */
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
  return { path, name: "manifest", version: cacheVersion("manifest") };
}

/** Links files of the folder `site` into the folder `next`. */
export function linkFiles(files: readonly string[], site: string, next: string): void {
  const makeFolder = folderMaker(next);
  for (const file of files) {
    makeFolder(dirname(file));
    hardLinkOrCopy(site + file, next + file);
  }
}

/** How a file looks now. */
export function statOf(path: string): Omit<ManifestEntry, "file"> {
  const { size, mtimeMs } = statSync(path);
  return { size, modified: mtimeMs };
}

/** The manifest after a build: pages that did not change, and those that were written. */
export function manifestOf(plan: Plan, before: Manifest, written: readonly ManifestEntry[]): Manifest {
  const pages = new Map([...before].filter(([file, { key }]) => plan.get(file) === key));
  for (const { file, size, modified } of written)
    pages.set(file, { key: plan.get(file) ?? "", size, modified });
  return pages;
}
