import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Only a folder that Standfirst wrote may be replaced or removed. Each has a mark: a hidden file, which is always the same, so that two builds
 * of the same content have the same bytes. See docs/adr/0021-whose-an-output-is.md.
 */

/** The name of the file that marks a folder as written by Standfirst. */
export const markerName = ".standfirst";

const mark =
  "Standfirst wrote this folder. The next build replaces all that is in it: keep nothing of your own here.\n";

/** The files of an email: versions without marks wrote nothing else beside them. */
export const emailFiles = ["issue.eml", "issue.html", "issue.txt", "subject.txt"];

/** Marks a folder as written by Standfirst. */
export function writeMarker(folder: string): void {
  writeFileSync(join(folder, markerName), mark);
}

/** Whether a path is a folder that Standfirst wrote, this version or one before it that left no marks. A link to one is not. */
export function isOwnFolder(path: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return false;
  return isMarked(path) || isUnmarkedSite(path) || isUnmarkedEmail(path);
}

/** What systems put into folders by themselves: at the root of a disk, and where somebody looked. */
const bySystem = ["lost+found", ".DS_Store"];

/** Whether a folder has nothing in it. */
export function isEmptyFolder(path: string): boolean {
  const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder && readdirSync(path).every((name) => bySystem.includes(name));
}

/** Whether what lies at a path may be replaced: a folder that Standfirst wrote, or an empty one. */
export function isReplaceable(place: string): boolean {
  return isOwnFolder(place) || isEmptyFolder(place);
}

/**
 * Removes a folder that Standfirst wrote. Its mark goes last, so that what is left is known as Standfirst's when the process is killed
 * meanwhile.
 */
export function removeOwnFolder(folder: string): void {
  tryToMark(folder);
  for (const name of readdirSync(folder))
    if (name !== markerName) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function tryToMark(folder: string): void {
  try {
    writeMarker(folder);
  } catch {
    // It is removed without one.
  }
}

/** On a full disk, a mark has its name alone. */
function isMarked(folder: string): boolean {
  try {
    return ["", mark].includes(readFileSync(join(folder, markerName), "utf8"));
  } catch {
    return false;
  }
}

/** The style and the font of a site, which are written first: no other program names them so. */
function isUnmarkedSite(folder: string): boolean {
  const names = namesIn(join(folder, "assets"));
  return [/^style-[0-9a-f]{10}\.css$/, /^newsreader-latin-wght-normal-[0-9a-f]{10}\.woff2$/].every(
    (pattern) => names.some((name) => pattern.test(name)),
  );
}

function isUnmarkedEmail(folder: string): boolean {
  const names = namesIn(folder).filter((name) => !bySystem.includes(name));
  return names.length === emailFiles.length && names.every((name) => emailFiles.includes(name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
