import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "../files/attempt.ts";
import { givenFiles, givenScripts, type PublishingTime } from "./starterFiles.ts";

/*
 * A given part is a file that stays Standfirst's, such as a workflow, or a script of `package.json`, which has other scripts too. A part's name
 * is its path, or `package.json: scripts.build`.
 */

const scriptPrefix = "package.json: scripts.";

/** All given parts as this version of Standfirst gives them, by name. */
export function givenParts(time: PublishingTime): Map<string, string> {
  const scripts = Object.entries(givenScripts()).map(
    ([name, command]) => [scriptPrefix + name, command] as const,
  );
  return new Map([...givenFiles(time), ...scripts]);
}

/** The script of `package.json` that a part is; undefined for a file. */
export function scriptOf(part: string): string | undefined {
  return part.startsWith(scriptPrefix) ? part.slice(scriptPrefix.length) : undefined;
}

/** What a digest has of a part; undefined if it has none. */
export function partIn(root: string, part: string): string | undefined {
  const script = scriptOf(part);
  if (script !== undefined) return scriptsIn(root)[script];
  const path = join(root, part);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Whether a digest's `package.json` can be read, so that its scripts can be changed. */
export function hasReadablePackage(root: string): boolean {
  return readPackage(root) !== undefined;
}

function scriptsIn(root: string): Readonly<Record<string, string>> {
  return readPackage(root)?.scripts ?? {};
}

function readPackage(root: string): { scripts?: Record<string, string> } | undefined {
  return attempt(() => JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
}
