import { readdirSync } from "node:fs";
import { join } from "node:path";
import { didYouMean } from "../content/nearestWord.ts";
import { UsageError } from "../failure.ts";
import { isFolder } from "../files/fileStats.ts";
import { buttondown } from "./exports/buttondown.ts";
import { curated } from "./exports/curated.ts";
import { docx } from "./exports/docx/docx.ts";
import { beehiiv } from "./exports/email/beehiiv.ts";
import { mailchimp } from "./exports/email/mailchimp.ts";
import { feed } from "./exports/feeds/feed.ts";
import { ghost } from "./exports/ghost/ghost.ts";
import { substack } from "./exports/substack/substack.ts";
import { wordpress } from "./exports/wordpress/wordpress.ts";
import { htmlFolder } from "./readers/htmlFolder.ts";
import { markdownFolders } from "./readers/markdownFolder.ts";
import { exportFiles, startOf } from "./source/exportFiles.ts";
import { scratchFolder } from "./source/scratchFolder.ts";
import { unzip } from "./source/unzip.ts";
import type { Reader } from "./sourcePost.ts";

/** Every kind of source, in the order in which they are tried. */
export const readers: readonly Reader[] = [
  substack,
  ghost,
  wordpress,
  mailchimp,
  buttondown,
  beehiiv,
  curated,
  ...markdownFolders,
  htmlFolder,
  feed,
  docx,
];

/** A source, and the folder or file that its reader reads: of a ZIP, a copy that is deleted when the program ends. */
export interface OpenSource {
  readonly reader: Reader;
  readonly path: string;
}

/**
 * Opens a folder, a file or a ZIP with the reader that `as` names, or else with the first that recognises it. Throws a UsageError that lists the
 * kinds if there is none, and a Failure for a ZIP that can't or must not be unpacked.
 */
export async function openSource(path: string, as: string | undefined): Promise<OpenSource> {
  const names = readers.map(({ name }) => name);
  if (as !== undefined && !names.includes(as))
    throw new UsageError(
      [`--as ${as} is not a kind of source.`, didYouMean(as, names), kinds()].filter(Boolean).join(" "),
    );
  if (!isZip(path)) return prepared(readerFor(path, path, as), path);
  const folder = scratchFolder();
  const leftOut = await unzip(path, folder);
  const unpacked = onlyFolderIn(folder);
  return prepared(withLeftOut(readerFor(unpacked, path, as), leftOut), unpacked);
}

async function prepared(reader: Reader, path: string): Promise<OpenSource> {
  return { reader, path: (await reader.prepare?.(path)) ?? path };
}

const kinds = () => `The kinds are ${readers.map(({ name }) => name).join(", ")}.`;

/** The reader for a folder or file. Messages name the path that was given. */
function readerFor(path: string, given: string, as: string | undefined): Reader {
  const found = readers.find((reader) => (as === undefined ? reader.recognises(path) : reader.name === as));
  if (found) return found;
  throw new UsageError(
    `${given} is nothing that can be imported. If it is, say what it is with --as. ${kinds()}`,
  );
}

/** The first characters of a ZIP, and of an empty one. */
const zipStarts = ["PK\x03\x04", "PK\x05\x06"];

/** Word's documents are ZIPs too, and have a reader of their own. */
function isZip(path: string): boolean {
  if (isFolder(path) || /\.docx$/i.test(path)) return false;
  const files = exportFiles(path);
  return /\.zip$/i.test(path) || zipStarts.includes(startOf(files, files.names[0] ?? "", 4));
}

/** Archives often hold a single folder, with everything in it. */
function onlyFolderIn(folder: string): string {
  const [first, ...others] = readdirSync(folder, { withFileTypes: true });
  return first?.isDirectory() && others.length === 0 ? join(folder, first.name) : folder;
}

/** A reader that reports the files of an archive that were not unpacked. */
function withLeftOut(reader: Reader, leftOut: readonly string[]): Reader {
  return {
    ...reader,
    read(path, report) {
      for (const file of leftOut) report({ kind: "media-file", source: file, text: "not imported" });
      return reader.read(path, report);
    },
  };
}
