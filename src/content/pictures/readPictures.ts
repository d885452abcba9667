import { extname } from "node:path";
import { statsOf } from "../../files/fileStats.ts";
import { listAllFiles } from "../files/listFiles.ts";
import { errorAt, type Finding, fileStart, type Position, type Report, warningAt } from "../problem.ts";
import { checkPicture } from "./checkPicture.ts";
import { kindNames, kindOfName, unsupportedKindOfName } from "./pictureKinds.ts";
import type { PictureSize } from "./pictureSize.ts";

const folder = "content/images";

/** A file below `content/images/`. */
export interface Picture {
  /** Relative to the digest's root. */
  readonly file: string;
  readonly bytes: number;
  /** Undefined if its file does not have it. */
  readonly size?: PictureSize | undefined;
  /** Whether it is published: browsers show its kind, and it has no errors. */
  readonly isPublished: boolean;
  /** Why files with this ending are not published. */
  readonly refusal: Refusal | undefined;
}

interface Refusal {
  /** The end of a sentence. */
  readonly reason: string;
  /** What to do with the file. */
  readonly hint: string;
  /** Whether the file could do harm if it were published. */
  readonly isActive?: boolean;
}

/** The files below `content/images/`, by their paths in that folder in Unicode's composed form. */
export type Pictures = ReadonlyMap<string, Picture>;

/**
 * Checks every file below `content/images/` and reports its problems. Hidden files and notes to other editors (`README`) are skipped.
 */
export function readPictures(root: string, report: Report): Pictures {
  const files = listAllFiles(root, folder, report).filter((file) => !/\/readme(\.(md|txt))?$/i.test(file));
  return new Map(
    files.map((file) => [file.normalize("NFC").slice(folder.length + 1), readPicture(root, file, report)]),
  );
}

/** The problem of an item that uses a file which is not published because of its ending. */
export function refusedImage(name: string, { reason, isActive }: Refusal, at: Position, field = ""): Finding {
  const make = isActive ? errorAt : warningAt;
  const hint = "Save the picture as JPEG, PNG, WebP or SVG, and use that file here.";
  return make(at, `The picture \`${name}\` is not published: ${reason}.`, hint, { field, value: name });
}

function readPicture(root: string, file: string, report: Report): Picture {
  const kind = kindOfName(file);
  const refusal = kind ? undefined : refusalOf(file);
  const checked = kind && checkPicture(root, file, kind);
  const findings = [
    ...splitAccents(file),
    ...(refusal ? [refusedFile(refusal)] : []),
    ...(checked?.findings ?? []),
  ];
  report(file, findings);
  const isPublished = kind !== undefined && findings.every(({ severity }) => severity === "warning");
  return { file, bytes: statsOf(`${root}/${file}`)?.size ?? 0, size: checked?.size, isPublished, refusal };
}

/** Some systems write an accented letter in a file name as two characters, which would not match the address of the picture. */
function splitAccents(file: string): Finding[] {
  const name = file.normalize("NFC");
  if (name === file) return [];
  const hint = `Rename it, and type the accents again: \`${name}\`.`;
  return [errorAt(fileStart, "An accent in the file name is a separate character.", hint)];
}

/** Endings of files that browsers open as a page or a program. */
const active = /^\.(?:[sx]?html?|xht|mht(?:ml)?|xml|xslt?|svgz|[cm]?js|wasm|swf|jar|hta|exe)$/i;

function refusalOf(file: string): Refusal {
  const unsupported = unsupportedKindOfName(file);
  if (unsupported)
    return {
      reason: `many browsers do not show ${unsupported} files`,
      hint: "Save it as JPEG, PNG, WebP or SVG.",
    };
  if (active.test(extname(file)))
    return {
      reason: "a browser could run its contents",
      hint: "Move it out of content/images/, which is only for pictures.",
      isActive: true,
    };
  return {
    reason: `it is not a ${kindNames} picture`,
    hint: "Save it as one of these, or move it out of content/images/.",
  };
}

function refusedFile({ reason, hint, isActive }: Refusal): Finding {
  return (isActive ? errorAt : warningAt)(fileStart, `The file is not published: ${reason}.`, hint);
}
