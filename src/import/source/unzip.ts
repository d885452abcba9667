import { createWriteStream, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { SourceFailure } from "./sourceFailure.ts";
import { unsafeName } from "./unsafeName.ts";

/** In bytes, unpacked: no export has a larger file that is read, or is larger as a whole. */
const largest = { file: 300_000_000, all: 4_000_000_000 };
/** Text is rarely packed into a tenth. What is packed into this part of its size was made to fill a disk. */
const bomb = { ratio: 250, from: 20_000_000 };
const mostFiles = 200_000;

/** Files whose content no item can hold. They are often large. */
const media =
  /\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|m4v|mov|avi|mkv|webm|mpe?g|pdf|epub|zip|gz|tgz|rar|7z|dmg|exe|pptx?|key|xlsx?|psd|tiff?)$/i;

/** What operating systems add to archives. */
const ofSystems = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/;

/**
 * Unpacks a ZIP into a folder, and returns the names of the files that were left there: recordings, films and other files that no item can hold.
 * Throws a SourceFailure, before anything is written, if a name leads elsewhere or the files are too many or too large, and later if a file
 * is not what the archive says.
 */
export async function unzip(path: string, folder: string): Promise<string[]> {
  const zip = await openPromise(path, { decodeStrings: false, autoClose: false }).catch(damaged(path));
  try {
    const entries = await entriesIn(zip, path).catch(damaged(path));
    const files = entries.filter(({ name }) => !media.test(name) && !ofSystems.test(name));
    checkSizes(files, path);
    for (const { entry, name } of files)
      await unpack(zip, entry, join(folder, name)).catch(damaged(path, name));
    return entries.flatMap(({ name }) => (media.test(name) ? [name] : []));
  } finally {
    zip.close();
  }
}

interface ZippedFile {
  readonly entry: Entry;
  readonly name: string;
}

/** The files of an archive. Throws a SourceFailure for names that must not be written. */
async function entriesIn(zip: ZipFile, path: string): Promise<ZippedFile[]> {
  const files: ZippedFile[] = [];
  const seen = new Set<string>();
  if (zip.entryCount > mostFiles)
    refuse(path, `holds ${zip.entryCount.toLocaleString("en-GB")} files, and no export has so many`);
  for await (const entry of zip.eachEntry()) {
    const { generalPurposeBitFlag: flag, fileNameRaw, extraFields } = entry;
    const name = getFileNameLowLevel(flag, fileNameRaw, extraFields, false);
    checkEntry(entry, name, path, seen);
    if (!name.endsWith("/")) files.push({ entry, name });
  }
  return files;
}

function checkEntry(entry: Entry, name: string, path: string, seen: Set<string>): void {
  const unsafe = unsafeName(name);
  if (unsafe !== undefined) refuse(path, `holds a file named \`${shown(name)}\`, ${unsafe}`);
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
    refuse(path, `holds \`${shown(name)}\`, which is a link and no file`);
  if (entry.isEncrypted()) refuse(path, "is protected by a password: unpack it, and import the folder");
  const key = name.toLowerCase();
  if (seen.has(key)) refuse(path, `holds \`${shown(name)}\` twice`);
  seen.add(key);
}

/** Checks the sizes that the archive gives. The library later makes sure that no file is larger. */
function checkSizes(files: readonly ZippedFile[], path: string): void {
  let sum = 0;
  for (const { entry, name } of files) {
    const { uncompressedSize: size, compressedSize } = entry;
    if (size > largest.file)
      refuse(
        path,
        `holds \`${shown(name)}\`, which unpacked has ${megabytes(size)}: files of more than ${megabytes(largest.file)} are not read`,
      );
    if (size > bomb.from && size > bomb.ratio * compressedSize)
      refuse(
        path,
        `holds \`${shown(name)}\`, which is more than ${bomb.ratio} times as large unpacked, as in archives that are made to fill a disk`,
      );
    sum += size;
  }
  if (sum > largest.all) refuse(path, `unpacked has ${megabytes(sum)}: unpack it, and import the folder`);
}

async function unpack(zip: ZipFile, entry: Entry, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { flags: "wx" }));
}

/** Throws a SourceFailure for an error of the library: the archive, or a file in it, is not what it says. */
const damaged =
  (path: string, name?: string) =>
  (error: unknown): never => {
    if (error instanceof SourceFailure) throw error;
    const what = name === undefined ? basename(path) : `${shown(name)} in ${basename(path)}`;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceFailure(
      `${what} is damaged or not complete (${reason.replace(/\.$/, "")}). Download it again`,
    );
  };

function refuse(path: string, why: string): never {
  throw new SourceFailure(`${basename(path)} ${why}`);
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000).toLocaleString("en-GB")} MB`;

/** A name that is safe to print. */
const shown = (name: string) => name.replace(/\p{Cc}/gu, "\u{fffd}").slice(0, 100);
