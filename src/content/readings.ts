import { hashOf } from "./hash.ts";
import { type ItemReading, readItem, readItemFile } from "./items.ts";
import { keepAt } from "./keeping.ts";
import { type Kept, openKept } from "./kept.ts";
import { encode, type KeptReading } from "./keptRecord.ts";
import { readBytes } from "./source.ts";

/** Reads files of items below `root`, and gives their readings as records: in this process, or in several. */
export type ReadMany = (root: string, files: readonly string[]) => AsyncIterable<Buffer> | Iterable<Buffer>;

/** Where readings are kept, and how those that are not are made. */
export interface Keeper {
  /** The file that they are kept in. */
  readonly path: string;
  /** The version of the code that reads. */
  readonly version: string;
  readonly readMany: ReadMany;
}

/**
 * The readings of items' files, below `root`: kept ones where a file's bytes are as they were, new ones of all others. From then
 * on these are the ones that are kept. Files that can't be read are left out.
 */
export async function keepReadings(
  root: string,
  files: readonly string[],
  { path, version, readMany }: Keeper,
): Promise<Kept> {
  const kept = openKept(path, version);
  const records = new Map([...kept.records].filter(([file]) => isSame(root, file, kept)));
  const unknown = files.filter((file) => !records.has(file));
  if (unknown.length === 0 && records.size === kept.records.size) return kept;
  const added = await keepAt(path, version, async (keeping) => {
    const known = keeping.addFrom(kept, records.values());
    for await (const made of readMany(root, unknown)) keeping.add(made);
    return known;
  });
  return { ...added, records: new Map([...records, ...added.records]) };
}

function isSame(root: string, file: string, { records }: Kept): boolean {
  const record = records.get(file);
  const bytes = record && readBytes(root, file);
  return bytes !== undefined && hashOf(bytes) === record?.hash;
}

/** Reads files in this process, and gives their readings as records. */
export function* readHere(root: string, files: readonly string[]): Generator<Buffer> {
  for (const file of files) {
    const bytes = readBytes(root, file);
    if (bytes) yield encode({ file, hash: hashOf(bytes), reading: readItem(file, bytes) });
  }
}

/** Makes a reader of what was just kept; files that could not be kept are read anew, so that what is wrong with them is told. */
export function readerFrom(root: string, { records }: Kept): (file: string) => ItemReading {
  return (file) => records.get(file)?.reading ?? readItemFile(root, file);
}

/** Makes a reader that knows what is kept, and remembers what it reads: for one who reads again whenever something is saved. */
export function readerOf(root: string, kept: Kept): (file: string) => ItemReading {
  const known = new Map<string, KeptReading>(kept.records);
  return (file) => {
    const bytes = readBytes(root, file);
    if (bytes === undefined) return readItemFile(root, file);
    const hash = hashOf(bytes);
    const before = known.get(file);
    if (before?.hash === hash) return before.reading;
    const reading = readItem(file, bytes);
    known.set(file, { file, hash, reading });
    return reading;
  };
}
