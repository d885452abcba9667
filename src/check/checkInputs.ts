import { join } from "node:path";
import { dayIn } from "../build/loadDigest.ts";
import { codeVersion } from "../cache/codeVersion.ts";
import { hasFolder, listFiles } from "../content/files/listFiles.ts";
import { readBytes } from "../content/files/readFile.ts";
import { readPictures } from "../content/pictures/readPictures.ts";
import { type Problem, reportTo } from "../content/problem.ts";
import { readSite } from "../content/registers/siteFiles.ts";
import { fileKinds } from "../content/schema/fileKinds.ts";
import { reportUnknownFiles } from "../content/unknownFiles.ts";
import { pathExists, statsOf } from "../files/fileStats.ts";
import { hashOf } from "../files/hash.ts";

const texts = ["content/issues", "content/topics"];
/** The files that are read by their names, wherever a link in their place leads: registers, house style, what the paper says of itself. */
const named = Object.values(fileKinds)
  .map(({ file }) => file)
  .filter((file) => !file.includes("<"));

/** What items are checked in. */
export interface CheckInputs {
  /**
   * Stands for all that decides what is wrong in an item, but for what the items say: the code, the day, the names of all files, the
   * registers, the house style, the texts.
   */
  readonly mark: string;
  /** When what they were told by was last written. */
  readonly written: string;
  /** The files of items. */
  readonly items: readonly string[];
}

/** Looks at what lies around the items of a digest. Undefined where a file can't be read: nobody can tell then whether it is as it was. */
export function checkInputsOf(root: string): CheckInputs | undefined {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  reportUnknownFiles(root, report);
  const { timeZone } = readSite(root, report);
  const items = listFiles(root, "content/items", ".md", report);
  const pictures = [...readPictures(root, report).values()];
  const read = [
    ...named.filter((file) => pathExists(join(root, file))),
    ...texts.flatMap((folder) => listFiles(root, folder, ".md", report)),
  ];
  const hashes = read.map((file) => hashOfFile(root, file));
  if (hashes.includes(undefined)) return undefined;
  const today = dayIn(timeZone, new Date());
  // Without the folder of registers, nobody can tell which names there are.
  const hasRegisters = hasFolder(root, "_data");
  const around = [codeVersion("src"), today, items, pictures, hasRegisters, read, hashes, problems];
  const written = [...read, ...pictures.map(({ file }) => file)].map(
    (file) => statsOf(join(root, file))?.ctimeMs,
  );
  return { mark: hashOf(JSON.stringify(around)), items, written: written.join(" ") };
}

/** Whether surroundings were left alone since they were looked at: what was written and undone meanwhile may have been read. */
export function isUnchanged(root: string, { mark, written }: CheckInputs): boolean {
  const now = checkInputsOf(root);
  return now?.mark === mark && now.written === written;
}

/** Tells what a file says from what any other does; undefined where it can't be read. */
export function hashOfFile(root: string, file: string): string | undefined {
  const bytes = readBytes(root, file);
  return bytes && hashOf(bytes);
}
