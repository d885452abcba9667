import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../tests/support/site.ts";

/** What only one side has: our search's own files and the note of what made the site, and Pagefind's of both. */
const leftOut = /^(\.standfirst$|pagefind\/|search\/.*\.(json|txt)$)/;

/** The files of a kind: those below one folder that are called the same or, if they have names of their own, end in the same. */
export interface FileKind {
  readonly files: number;
  readonly bytes: number;
}

/** How much the kinds of files of one site may have of the other's, in bytes. */
const mostMore = 1.2;

/** How many files a site has. */
export function countFiles(folder: string): number {
  return filesIn(folder).length;
}

/** The kinds of a site's files: `topics/feed.xml`, `cards/*.png`. */
export function kindsIn(folder: string): Map<string, FileKind> {
  const kinds = new Map<string, FileKind>();
  for (const file of filesIn(folder).map((each) => each.replaceAll("\\", "/"))) {
    if (leftOut.test(file)) continue;
    const kind = kindOf(file);
    const { files, bytes } = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: files + 1, bytes: bytes + statSync(join(folder, file)).size });
  }
  return kinds;
}

function kindOf(file: string): string {
  const [, top = "", name = ""] = /^(?:([^/]+)\/)?(?:.*\/)?([^/]+)$/.exec(file) ?? [];
  const isShared = top === "" || /^(index|feed|rss|cite|calendar)\.[a-z]+$/.test(name);
  return `${top}/${isShared ? name : `*${name.slice(name.indexOf("."))}`}`.replace(
    /\*[.-]?(min\.)?[0-9a-f]{10,}\./,
    "*.",
  );
}

/** Throws with all that differs if two sites don't have as many files of each kind, with as much in them. */
export function assertAlike(one: string, other: string): void {
  const [ours, theirs] = [kindsIn(one), kindsIn(other)];
  const none: FileKind = { files: 0, bytes: 0 };
  const differences = [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((kind) => {
    const [a, b] = [ours.get(kind) ?? none, theirs.get(kind) ?? none];
    const isAlike =
      a.files === b.files && Math.max(a.bytes, b.bytes) <= mostMore * Math.min(a.bytes, b.bytes);
    return isAlike ? [] : [`${kind}: ${describe(a)} and ${describe(b)}`];
  });
  if (differences.length > 0) throw new Error(`The sites can’t be compared:\n  ${differences.join("\n  ")}`);
}

function describe({ files, bytes }: FileKind): string {
  return `${files} files of ${bytes} bytes`;
}

/** The files that only one of two sites has, or that differ by so much as a byte. */
export function differingFiles(one: string, other: string): string[] {
  const [ours, theirs] = [new Set(filesIn(one)), new Set(filesIn(other))];
  return [...new Set([...ours, ...theirs])].filter(
    (file) =>
      !ours.has(file) ||
      !theirs.has(file) ||
      !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
}
