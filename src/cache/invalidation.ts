import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { hashOf } from "../files/hash.ts";
import { ownFolder, packageFolder, sourcesFolder } from "../folders.ts";

/*
 * When a cache entry becomes invalid. One rule holds for all caches: an entry is used only if its key and the version of its file are the
 * ones asked for. Nobody deletes an entry because something changed.
 *
 * - The key stands for what the entry was made from, such as a file's path with the hash of its bytes.
 * - The version stands for everything else: the code in the table below and, where entries depend on more, a hash of that.
 *
 * Answers of other sites are the exception. They also expire after seven days, because nobody can tell when they change.
 */

/** The code that the entries of each cache depend on: folders and files of the project. */
export const cacheCode = {
  /** What an item's file says. Its key is the file, and the entry has the hash of its bytes. */
  items: ["src/content", "src/browser/search/text", "src/language/tags.ts"],
  /** What the commits of a digest's repository did, and what its items said. It has the id of the newest commit. */
  history: ["src/content", "src/language"],
  /** What lint finds in an item. It also depends on the house style and the registers. */
  lint: ["src/content", "src/language", "src/lint"],
  /** The problems of the last check. They also depend on all that `checkInputsOf` reads. */
  check: ["src"],
  /** What other sites answered. */
  linkStatus: ["src/check/web"],
  /** Pictures that are drawn, by the SVG or layout and the size, and the keys that a site's are planned by. Those of charts also depend on all code of pages. */
  pictures: ["src/outputs/pictures/drawPng.ts", "src/outputs/pictures/pictureFonts.ts"],
  /** Scripts and styles that browsers load. They also depend on the digest's colours, fonts and language. */
  bundles: [
    "src/browser",
    "src/build/bundle.ts",
    "src/cache",
    "src/files",
    "src/language",
    "templates/styles",
  ],
  /** The list of a site's pages, each with the key that it was rendered under. */
  manifest: ["src/build"],
  /** The keys of pages: see `planPages`. They also depend on what each page shows. */
  pages: ["src", "templates", ".eleventy.ts"],
  /** What items have in common. It also depends on the digest. */
  suggestions: ["src/browser/search", "src/content", "src/digest", "src/language"],
  /** What the search index says of an item. It is part of the key of a segment. */
  searchDocuments: [
    "src/outputs/search",
    "src/browser/search/query/amounts.ts",
    "src/browser/search/query/words.ts",
    "src/browser/search/text",
    "src/content",
    "src/digest/wording.ts",
    "src/language",
  ],
  /** Segments of the search index, stems, and Pagefind's own files. */
  searchIndex: ["src/pagefind-incremental", "src/browser/search/engine/stem.ts"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const versions = new Map<string, string>();

/** The version of a cache. It changes if the cache's code changes, or any library, or Node. */
export function cacheVersion(cache: keyof typeof cacheCode): string {
  const version = versions.get(cache) ?? hashOfCode([...cacheCode[cache], ...ownCodeOf(cache)]);
  versions.set(cache, version);
  return version;
}

/** Caches of what the digest's own templates and page kinds show. */
const templateCaches: readonly string[] = ["pages", "manifest", "check"];
/** Caches that no Markdown is in. */
const withoutMarkdown: readonly string[] = ["linkStatus", "pictures", "bundles", "searchIndex"];

/** The digest's own code, where it may matter to a cache: a configuration may change how all Markdown is parsed. */
function ownCodeOf(cache: string): string[] {
  const hasConfig = existsSync(join(ownFolder, "standfirst.config.ts"));
  const matters = templateCaches.includes(cache) || (hasConfig && !withoutMarkdown.includes(cache));
  return matters && existsSync(ownFolder) ? [basename(ownFolder)] : [];
}

/** A hash of the code in these places, of all libraries and of Node. */
export function hashOfCode(places: readonly string[]): string {
  const hashes = [...places, "package-lock.json"].flatMap(hashesIn).sort();
  return hashOf([process.version, ...hashes].join("\n"));
}

/** The files at or below a place, each with its hash. Those of a compiled program were noted when it was compiled. */
function hashesIn(place: string): string[] {
  if (sourcesFolder === packageFolder)
    return filesIn(place).map((file) => `${file} ${hashOf(readFileSync(join(sourcesFolder, file)))}`);
  compiledHashes ??= readFileSync(join(sourcesFolder, "hashes"), "utf8").split("\n");
  return compiledHashes.filter((line) => line.startsWith(`${place} `) || line.startsWith(`${place}/`));
}

let compiledHashes: readonly string[] | undefined;

function filesIn(place: string): string[] {
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(join(sourcesFolder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(sourcesFolder.length + 1));
}
