import { extname } from "node:path";
import { statsOf } from "../../files/fileStats.ts";
import { decodeText, unreadableFile } from "../files/decodeText.ts";
import { readStart } from "../files/readFile.ts";
import { errorAt, type Finding, fileStart, warningAt } from "../problem.ts";
import { svgFindings } from "./checkSvg.ts";
import { kindOfStart, type PictureKind } from "./pictureKinds.ts";

/** In bytes. Larger pictures are slow to load on a phone. */
const maxBytes = 5_000_000;
/** How much of a file shows its kind, in bytes. */
const startBytes = 64;

/** The problems of a picture whose file name says that it is of a kind; `file` is relative to `root`. */
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

/** The results for the files that this process has checked: the preview checks every picture after every change. */
const known = new Map<string, { readonly version: string; readonly findings: readonly Finding[] }>();

function findingsOf(root: string, file: string, kind: PictureKind, size: number): readonly Finding[] {
  if (size === 0) return [errorAt(fileStart, "The file is empty.", "Save the picture again, or delete it.")];
  if (kind.startsAs === undefined) return svgFileFindings(root, file, kind, size);
  const bytes = readStart(root, file, startBytes);
  if (bytes === undefined) return [unreadableFile];
  if (kindOfStart(bytes)?.name !== kind.name) return [wrongKind(file, kind, bytes)];
  return size > maxBytes ? [tooLarge(size)] : [];
}

function svgFileFindings(root: string, file: string, kind: PictureKind, size: number): readonly Finding[] {
  if (size > maxBytes) {
    const message = `The file is ${megabytes(size)} MB. The limit for SVG pictures is ${megabytes(maxBytes)} MB.`;
    return [errorAt(fileStart, message, "Simplify it, or save it as PNG or WebP.")];
  }
  const bytes = readStart(root, file, maxBytes);
  if (bytes === undefined) return [unreadableFile];
  if (kindOfStart(bytes)) return [wrongKind(file, kind, bytes)];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return [errorAt(fileStart, "The file is compressed.", "Save the picture again as uncompressed SVG.")];
  const text = decodeText(bytes, true);
  return typeof text === "string" ? svgFindings(text) : [text];
}

function wrongKind(file: string, kind: PictureKind, bytes: Buffer): Finding {
  const is = kindOfStart(bytes);
  const message = `The name ends in \`${extname(file)}\`, but the file is not ${named(kind.name)} picture${is ? `: it is ${is.name}` : ""}.`;
  const [ending] = is?.endings ?? [];
  const isPublished = is !== undefined && "mediaType" in is;
  const hint = isPublished ? `Rename it to end in \`${ending}\`.` : `Save the picture again as ${kind.name}.`;
  return errorAt(fileStart, message, hint);
}

function tooLarge(size: number): Finding {
  const message = `The picture is ${megabytes(size)} MB, which is slow to load on a phone.`;
  return warningAt(fileStart, message, "Make it smaller. A width of 1,600 pixels is enough for every page.");
}

const named = (kind: string) => (/^[AS]/.test(kind) ? `an ${kind}` : `a ${kind}`);
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
