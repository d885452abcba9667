import { extname } from "node:path";
import { statsOf } from "../../files/fileStats.ts";
import { listAllFiles } from "../files/listFiles.ts";
import { errorAt, type Finding, fileStart, type Position, type Report, warningAt } from "../problem.ts";
import { pictureFindings } from "./checkPicture.ts";
import { kindNames, kindOfName, unsupportedKindOfName } from "./pictureKinds.ts";

const folder = "content/images";

/** A file below `content/images/`. */
export interface Picture {
  /** Relative to the digest's root. */
  readonly file: string;
  readonly bytes: number;
  /** Whether it is published: it is a picture of a kind that browsers show, and nothing in it is wrong. */
  readonly isPublished: boolean;
  /** Why no file with such a name is published. */
  readonly refusal: Refusal | undefined;
}

interface Refusal {
  /** The end of a sentence. */
  readonly reason: string;
  /** What to do with the file. */
  readonly hint: string;
  /** Whether the file may do harm where it is published. */
  readonly isActive?: boolean;
}

/** The files below `content/images/` by their paths relative to that folder, whose accents are written in one way. */
export type Pictures = ReadonlyMap<string, Picture>;

/**
 * Looks at every file below `content/images/`, and reports what is wrong with it, or that it is not a picture. Hidden files and notes to
 * other editors (`README`) are passed over.
 */
export function readPictures(root: string, report: Report): Pictures {
  const files = listAllFiles(root, folder, report).filter((file) => !/\/readme(\.(md|txt))?$/i.test(file));
  return new Map(
    files.map((file) => [file.normalize("NFC").slice(folder.length + 1), readPicture(root, file, report)]),
  );
}

/** What an item is told, at a place in it, that names a file which is not published because of its kind. */
export function refusedImage(name: string, { reason, isActive }: Refusal, at: Position, field = ""): Finding {
  const make = isActive ? errorAt : warningAt;
  const hint = "Save the picture as JPEG, PNG, WebP or SVG, and name that file here.";
  return make(at, `The image \`${name}\` is not published: ${reason}.`, hint, { field, value: name });
}

function readPicture(root: string, file: string, report: Report): Picture {
  const kind = kindOfName(file);
  const refusal = kind ? undefined : refusalOf(file);
  const findings = [
    ...splitAccents(file),
    ...(refusal ? [refusedFile(refusal)] : []),
    ...(kind ? pictureFindings(root, file, kind) : []),
  ];
  report(file, findings);
  const isPublished = kind !== undefined && findings.every(({ severity }) => severity === "warning");
  return { file, bytes: statsOf(`${root}/${file}`)?.size ?? 0, isPublished, refusal };
}

/** Of a name with accents in two characters, as some systems write them, no address would be found. */
function splitAccents(file: string): Finding[] {
  const name = file.normalize("NFC");
  if (name === file) return [];
  const hint = `Rename it, typing the accents anew: \`${name}\`.`;
  return [errorAt(fileStart, "An accent in the file's name is a character of its own.", hint)];
}

/** What browsers take for a page or a program, or for a part of one, when they are sent there. */
const active = /^\.(?:[sx]?html?|xht|mht(?:ml)?|xml|xslt?|svgz|[cm]?js|wasm|swf|jar|hta|exe)$/i;

function refusalOf(file: string): Refusal {
  const unshown = unsupportedKindOfName(file);
  if (unshown)
    return {
      reason: `many browsers don't show ${unshown} files`,
      hint: "Save it as JPEG, PNG, WebP or SVG.",
    };
  if (active.test(extname(file)))
    return {
      reason: "a browser could run what is in it",
      hint: "Move it out of content/images/, where only pictures belong.",
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
