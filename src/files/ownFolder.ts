import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt } from "./attempt.ts";

/*
 * Only a folder that Standfirst wrote may be replaced or removed. Each has a marker: a hidden file that is always the same, so that two
 * builds of the same content have the same bytes. See docs/adr/0021-which-outputs-are-replaced.md.
 */

/** The name of the file that says that Standfirst wrote the folder. */
export const markerName = ".standfirst";

const marker =
  "Standfirst wrote this folder. The next build replaces all that is in it: keep nothing of your own here.\n";

/** The files of an email issue. Versions without markers wrote a folder with exactly these. */
export const emailFiles = ["issue.eml", "issue.html", "issue.txt", "subject.txt"];

/** Writes the marker into a folder. */
export function writeMarker(folder: string): void {
  writeFileSync(join(folder, markerName), marker);
}

/** Whether a path is a folder that Standfirst wrote, perhaps a version that wrote no markers. A link to such a folder is not. */
export function isOwnFolder(path: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return false;
  return hasMarker(path) || isSiteWithoutMarker(path) || isEmailWithoutMarker(path);
}

/** What the system itself puts into folders: at the root of a disk, and where somebody opened the folder on a Mac. */
const systemFiles = ["lost+found", ".DS_Store"];

/** Whether a path is a folder with nothing in it. */
export function isEmptyFolder(path: string): boolean {
  const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder && readdirSync(path).every((name) => systemFiles.includes(name));
}

/** Whether Standfirst may replace what is at a path: a folder that it wrote, or an empty one. */
export function isReplaceable(path: string): boolean {
  return isOwnFolder(path) || isEmptyFolder(path);
}

/** Removes a folder that Standfirst wrote. Its marker goes last: if the process is killed, the rest is still known as Standfirst's. */
export function removeOwnFolder(folder: string): void {
  // The folder can also be removed without a marker.
  attempt(() => writeMarker(folder));
  for (const name of readdirSync(folder))
    if (name !== markerName) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** A marker that was written to a full disk is empty. */
function hasMarker(folder: string): boolean {
  const text = attempt(() => readFileSync(join(folder, markerName), "utf8"));
  return text === "" || text === marker;
}

/** Looks for the stylesheet and the font of a site, which are written first: no other program names files like this. */
function isSiteWithoutMarker(folder: string): boolean {
  const names = namesIn(join(folder, "assets"));
  return [/^style-[0-9a-f]{10}\.css$/, /^newsreader-(?:basic|latin-wght)-normal-[0-9a-f]{10}\.woff2$/].every(
    (pattern) => names.some((name) => pattern.test(name)),
  );
}

function isEmailWithoutMarker(folder: string): boolean {
  const names = namesIn(folder).filter((name) => !systemFiles.includes(name));
  return names.length === emailFiles.length && names.every((name) => emailFiles.includes(name));
}

function namesIn(folder: string): string[] {
  return attempt(() => readdirSync(folder)) ?? [];
}
