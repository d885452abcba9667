import { closeSync, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../content/files/decodeText.ts";
import { attempt } from "../../files/attempt.ts";
import { isSymlink, statsOf } from "../../files/fileStats.ts";
import { isWithin } from "../../files/isWithin.ts";
import { noItem, type ReportLoss } from "../loss.ts";
import { whyTooLarge } from "../sourcePost.ts";

/** Hidden files, and the folders of programs. */
const skippedNames =
  /^(?:\.|_(?!posts|drafts|index)|(?:node_modules|vendor|public|output|themes?|layouts|archetypes)$)/;

/**
 * The files below a folder whose names match, sorted, as paths relative to it with forward slashes. Links that lead out of the folder are
 * reported and not followed; hidden files and the folders of programs are skipped.
 */
export function sourceFiles(root: string, pattern: RegExp, report: ReportLoss): string[] {
  const folder: SourceFolder = { root, realRoot: realpathSync(root), pattern, report };
  return filesIn(folder, "");
}

interface SourceFolder {
  readonly root: string;
  readonly realRoot: string;
  readonly pattern: RegExp;
  readonly report: ReportLoss;
}

function filesIn(folder: SourceFolder, below: string): string[] {
  const names = readdirSync(join(folder.root, below)).filter((name) => !skippedNames.test(name));
  return names.sort().flatMap((name) => filesAt(folder, below === "" ? name : `${below}/${name}`));
}

function filesAt(folder: SourceFolder, file: string): string[] {
  const path = join(folder.root, file);
  const stats = statsOf(path);
  const isText = folder.pattern.test(file);
  if (isSymlink(path) && !leadsInto(path, folder.realRoot)) {
    if (stats?.isDirectory() || isText)
      folder.report(noItem(file, "it is a link that leads out of the folder, or nowhere"));
    return [];
  }
  // A link to a folder that is read anyway would only double its posts.
  if (stats?.isDirectory()) return isSymlink(path) ? [] : filesIn(folder, file);
  return stats?.isFile() && isText ? [file] : [];
}

/** Whether a link leads to something in a folder. */
function leadsInto(link: string, realFolder: string): boolean {
  const target = attempt(() => realpathSync(link));
  return target !== undefined && isWithin(target, realFolder);
}

/** The text of a file, or undefined, with a report, where it is too large or is not text in UTF-8. */
export function readSourceText(root: string, file: string, report: ReportLoss): string | undefined {
  const bytes = readBytes(join(root, file));
  if (typeof bytes === "string") return void report(noItem(file, bytes));
  const text = decodeText(bytes);
  if (typeof text === "string") return text;
  const where = text.line > 1 ? ` (line ${text.line}, column ${text.column})` : "";
  return void report(noItem(file, `${lowerFirst(text.message).replace(/\.$/, "")}${where}`));
}

/** The bytes of an ordinary file, or why it is not read. */
function readBytes(path: string): Buffer | string {
  let opened: number | undefined;
  try {
    opened = openSync(path, "r");
    const { size } = fstatSync(opened);
    return whyTooLarge(size) ?? readFileSync(opened);
  } catch (error) {
    return `it can't be read (${(error as NodeJS.ErrnoException).code})`;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
