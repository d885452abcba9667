import { join } from "node:path";
import { fileKinds } from "../../content/fileKinds.ts";
import { filesBelow, isFolder, isThere, pictureFiles } from "../../content/files.ts";
import { hashOf } from "../../content/hash.ts";
import { reportMisnamed } from "../../content/misnamed.ts";
import { type Problem, reportTo } from "../../content/problem.ts";
import { readSite } from "../../content/siteFiles.ts";
import { readBytes, statsOf } from "../../content/source.ts";
import { versionOf } from "../../content/version.ts";
import { dayIn } from "../prepare.ts";

const texts = ["content/issues", "content/topics"];
/** The files that are read by their names, wherever a link in their place leads: registers, house style, what the paper says of itself. */
const named = Object.values(fileKinds)
  .map(({ file }) => file)
  .filter((file) => !file.includes("<"));

/** What items are checked in. */
export interface Surroundings {
  /**
   * Stands for all that decides what is wrong in an item, but for what the items say: the code, the day, the names of all files, the
   * registers, the house style, the texts.
   */
  readonly mark: string;
  /** The files of items. */
  readonly items: readonly string[];
}

/** Looks at what lies around the items of a digest. Undefined where a file can't be read: nobody can tell then whether it is as it was. */
export function surroundingsOf(root: string): Surroundings | undefined {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  reportMisnamed(root, report);
  const { timeZone } = readSite(root, report);
  const items = filesBelow(root, "content/items", ".md", report);
  const pictures = pictureFiles(root, report).map((picture) => [
    picture,
    statsOf(join(root, "content/images", picture))?.size,
  ]);
  const read = [
    ...named.filter((file) => isThere(join(root, file))),
    ...texts.flatMap((folder) => filesBelow(root, folder, ".md", report)),
  ].map((file) => [file, hashOfFile(root, file)]);
  if (read.some(([, hash]) => hash === undefined)) return undefined;
  const today = dayIn(timeZone, new Date());
  // Without the folder of registers, nobody can tell which names there are.
  const hasRegisters = isFolder(join(root, "_data"));
  const around = [versionOf("src"), today, items, pictures, hasRegisters, read, problems];
  return { mark: hashOf(JSON.stringify(around)), items };
}

/** Tells what a file says from what any other does; undefined where it can't be read. */
export function hashOfFile(root: string, file: string): string | undefined {
  const bytes = readBytes(root, file);
  return bytes && hashOf(bytes);
}
