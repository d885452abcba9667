import { extname } from "node:path";
import { statsOf } from "../../files/fileStats.ts";
import { decodeText, unreadableFile } from "../files/decodeText.ts";
import { readStart } from "../files/readFile.ts";
import { errorAt, type Finding, fileStart, warningAt } from "../problem.ts";
import { svgFindings } from "./checkSvg.ts";
import { kindOfStart, type PictureKind } from "./pictureKinds.ts";

/** In bytes. Readers on a phone wait for a larger one, and no drawing needs as many. */
const most = 5_000_000;
const enough = 64;

/** What is wrong with the file of a picture whose name says that it is of a kind; `file` is relative to `root`. */
export function pictureFindings(root: string, file: string, kind: PictureKind): readonly Finding[] {
  const path = `${root}/${file}`;
  const stats = statsOf(path);
  if (!stats?.isFile()) return [unreadableFile];
  const version = [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(" ");
  const before = known.get(path);
  if (before?.version === version) return before.findings;
  const findings = findingsOf(root, file, kind, stats.size);
  known.set(path, { version, findings });
  return findings;
}

/** What was found in the files that this process has looked at: a preview looks at every picture whenever something is saved. */
const known = new Map<string, { readonly version: string; readonly findings: readonly Finding[] }>();

function findingsOf(root: string, file: string, kind: PictureKind, size: number): readonly Finding[] {
  if (size === 0) return [errorAt(fileStart, "The file is empty.", "Save the picture again, or delete it.")];
  if (kind.startsAs === undefined) return drawingFindings(root, file, kind, size);
  const bytes = readStart(root, file, enough);
  if (bytes === undefined) return [unreadableFile];
  if (kindOfStart(bytes)?.name !== kind.name) return [otherThanItsName(file, kind, bytes)];
  return size > most ? [tooLarge(size)] : [];
}

/** A drawing is read as a whole. */
function drawingFindings(root: string, file: string, kind: PictureKind, size: number): readonly Finding[] {
  if (size > most) {
    const message = `The file has ${megabytes(size)} MB: an SVG picture has ${megabytes(most)} MB at most.`;
    return [errorAt(fileStart, message, "Simplify it, or save it as PNG or WebP.")];
  }
  const bytes = readStart(root, file, most);
  if (bytes === undefined) return [unreadableFile];
  if (kindOfStart(bytes)) return [otherThanItsName(file, kind, bytes)];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return [errorAt(fileStart, "The file is compressed.", "Save the picture again as plain SVG.")];
  const text = decodeText(bytes, true);
  return typeof text === "string" ? svgFindings(text) : [text];
}

function otherThanItsName(file: string, kind: PictureKind, bytes: Buffer): Finding {
  const is = kindOfStart(bytes);
  const message = `The name ends in \`${extname(file)}\`, but the file is not ${named(kind.name)} picture${is ? `: it is ${is.name}` : ""}.`;
  const [ending] = is?.endings ?? [];
  const isPublished = is !== undefined && "mediaType" in is;
  const hint = isPublished ? `Rename it to end in \`${ending}\`.` : `Save the picture again as ${kind.name}.`;
  return errorAt(fileStart, message, hint);
}

function tooLarge(size: number): Finding {
  const message = `The picture has ${megabytes(size)} MB, which readers on a phone wait long for.`;
  return warningAt(fileStart, message, "Save it smaller: 1,600 pixels are wide enough for every page.");
}

const named = (kind: string) => (/^[AS]/.test(kind) ? `an ${kind}` : `a ${kind}`);
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
