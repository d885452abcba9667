import { extname } from "node:path";
import { statsOf } from "../../files/fileStats.ts";
import { decodeText, unreadableFile } from "../files/decodeText.ts";
import { readStart } from "../files/readFile.ts";
import { errorAt, type Finding, fileStart, warningAt } from "../problem.ts";
import { svgFindings } from "./checkSvg.ts";
import { kindOfStart, type PictureKind } from "./pictureKinds.ts";
import { type PictureSize, pictureSize, svgSize } from "./pictureSize.ts";

/** In bytes. Larger pictures are slow to load on a phone. */
const maxBytes = 5_000_000;
/** How much of a file shows its kind and mostly its size, and how much shows the size of a photograph with much data about it, in bytes. */
const [startBytes, longStartBytes] = [4096, 262_144];

/** What is known of a picture from its file. */
export interface CheckedPicture {
  readonly findings: readonly Finding[];
  /** Undefined if the file has none, or is broken. */
  readonly size?: PictureSize | undefined;
}

/** Checks a picture whose file name says that it is of a kind, and measures it; `file` is relative to `root`. */
export function checkPicture(root: string, file: string, kind: PictureKind): CheckedPicture {
  const path = `${root}/${file}`;
  const stats = statsOf(path);
  if (!stats?.isFile()) return { findings: [unreadableFile] };
  const version = [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(" ");
  const before = known.get(path);
  if (before?.version === version) return before;
  const checked = { version, ...check(root, file, kind, stats.size) };
  known.set(path, checked);
  return checked;
}

/** The results for the files that this process has checked: the preview checks every picture after every change. */
const known = new Map<string, CheckedPicture & { readonly version: string }>();

function check(root: string, file: string, kind: PictureKind, bytes: number): CheckedPicture {
  if (bytes === 0) {
    const empty = errorAt(fileStart, "The file is empty.", "Save the picture again, or delete it.");
    return { findings: [empty] };
  }
  if (kind.startsAs === undefined) return checkSvgFile(root, file, kind, bytes);
  const start = readStart(root, file, startBytes);
  if (start === undefined) return { findings: [unreadableFile] };
  if (kindOfStart(start)?.name !== kind.name) return { findings: [wrongKind(file, kind, start)] };
  const size =
    pictureSize(start, kind.name) ?? pictureSize(readStart(root, file, longStartBytes) ?? start, kind.name);
  return { findings: bytes > maxBytes ? [tooLarge(bytes)] : [], size };
}

function checkSvgFile(root: string, file: string, kind: PictureKind, bytes: number): CheckedPicture {
  const text = svgText(root, file, kind, bytes);
  return typeof text === "string"
    ? { findings: svgFindings(text), size: svgSize(text) }
    : { findings: [text] };
}

/** The text of an SVG file, or why it can't be read. */
function svgText(root: string, file: string, kind: PictureKind, size: number): string | Finding {
  if (size > maxBytes) {
    const message = `The file is ${megabytes(size)} MB. The limit for SVG pictures is ${megabytes(maxBytes)} MB.`;
    return errorAt(fileStart, message, "Simplify it, or save it as PNG or WebP.");
  }
  const bytes = readStart(root, file, maxBytes);
  if (bytes === undefined) return unreadableFile;
  if (kindOfStart(bytes)) return wrongKind(file, kind, bytes);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    return errorAt(fileStart, "The file is compressed.", "Save the picture again as uncompressed SVG.");
  return decodeText(bytes, true);
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
