import { statSync } from "node:fs";
import type { Manifest } from "./manifest.ts";
import type { Plan } from "./plan.ts";

/**
 * Decides which pages of a plan are due, that is, have to be rendered: those whose key is not the one in the manifest, and those whose
 * file in the folder `site` is missing or was changed since. The others are there already.
 */
export function duePages(
  plan: Plan,
  manifest: Manifest,
  site: string,
): { unchanged: string[]; due: string[] } {
  const [unchanged, due]: [string[], string[]] = [[], []];
  for (const [file, key] of plan) (isUnchanged(file, key, manifest, site) ? unchanged : due).push(file);
  return { unchanged, due };
}

function isUnchanged(file: string, key: string, manifest: Manifest, site: string): boolean {
  const before = manifest.get(file);
  if (before?.key !== key) return false;
  const now = statSync(site + file, { throwIfNoEntry: false });
  return now?.size === before.size && now.mtimeMs === before.modified;
}
