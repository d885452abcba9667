import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../tests/support/site.ts";

/** Hugo's redirects from a list's `page/1/` to the list: no pages. */
const redirect = /page[\\/]1[\\/]index\.html$/;

/** How many pages a site has. */
export function countPages(folder: string): number {
  return filesIn(folder).filter((file) => file.endsWith(".html") && !redirect.test(file)).length;
}

/** The files of a site as those of another are compared with them: without the marks of their content in their names. */
export function fileNames(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => !redirect.test(file))
    .map((file) => file.replaceAll("\\", "/").replace(/[.-](min\.)?[0-9a-f]{10,}\./, "."))
    .sort();
}

/** The files of a site, each with what changes when it is written again; none when there is no site. */
export function stampsOf(folder: string): ReadonlyMap<string, string> {
  const files = existsSync(folder) ? filesIn(folder) : [];
  return new Map(
    files.map((file) => {
      const { ino, mtimeNs } = statSync(join(folder, file), { bigint: true });
      return [file, `${ino} ${mtimeNs}`];
    }),
  );
}

/** How many files of a site are others than those that were there before. */
export function countWritten(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): number {
  return [...after].filter(([file, stamp]) => before.get(file) !== stamp).length;
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

/** What grows with an archive, besides the number of its pages. */
export interface Anatomy {
  readonly files: number;
  readonly bytes: number;
  /** Of the topic that has most: the pages of its list, the first included. */
  readonly pagesOfTopic: number;
  readonly largestPage: SizedFile;
  readonly largestFeed: SizedFile;
  readonly sitemaps: readonly SizedFile[];
}

/** A file of a site, and its bytes. */
export interface SizedFile {
  readonly file: string;
  readonly bytes: number;
}

/** Looks at a site of ours. */
export function anatomyOf(folder: string): Anatomy {
  const files = filesIn(folder).map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
  const named = (pattern: RegExp) => files.filter(({ file }) => pattern.test(file));
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    pagesOfTopic: mostPerTopic(files),
    largestPage: largest(named(/\.html$/)),
    largestFeed: largest(named(/(^|\/)feed[^/]*\.(xml|json)$/)),
    sitemaps: named(/(^|\/)sitemap[^/]*\.xml$/),
  };
}

function mostPerTopic(files: readonly SizedFile[]): number {
  const counts = new Map<string, number>();
  for (const { file } of files) {
    const topic = /^topics\/([^/]+)\/(.*\/)?index\.html$/.exec(file)?.[1];
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function largest(files: readonly SizedFile[]): SizedFile {
  return files.toSorted((a, b) => b.bytes - a.bytes)[0] ?? { file: "none", bytes: 0 };
}
