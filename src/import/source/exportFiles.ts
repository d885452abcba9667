import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compare } from "../../digest/order.ts";
import { attempt } from "../../files/attempt.ts";
import { isFolder } from "../../files/fileStats.ts";
import { SourceFailure } from "./sourceFailure.ts";

/** The files of an export: those in a folder, or a single one. */
export interface ExportFiles {
  readonly root: string;
  /** Relative to the root, with forward slashes, sorted. */
  readonly names: readonly string[];
}

/** In bytes: no export has a longer text. */
const largestText = 300_000_000;
/** How many folders below each other exports have. */
const deepest = 5;

/** The files at a path: of a folder, or a single one. Links and hidden files are left out: no export has any. */
export function exportFiles(path: string): ExportFiles {
  if (!isFolder(path)) return { root: dirname(path), names: [basename(path)] };
  return { root: path, names: filesBelow(path, "", deepest) };
}

function filesBelow(root: string, below: string, levels: number): string[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .filter((entry) => !/^(?:\.|node_modules$)/.test(entry.name))
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((entry) => {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return levels > 0 ? filesBelow(root, name, levels - 1) : [];
      return entry.isFile() ? [name] : [];
    });
}

/** The first characters of a file, to tell what it is; empty if it can't be read. */
export function startOf({ root }: ExportFiles, name: string, length = 4000): string {
  const bytes = Buffer.alloc(length);
  const read = attempt(() => {
    const file = openSync(join(root, name), "r");
    try {
      return readSync(file, bytes, 0, length, 0);
    } finally {
      closeSync(file);
    }
  });
  return bytes.toString("utf8", 0, read ?? 0).replace(/^\ufeff/, "");
}

/** The bytes of a file. Throws a SourceFailure if it is too large or can't be read. */
export function readExportBytes({ root }: ExportFiles, name: string): Buffer {
  const size = attempt(() => statSync(join(root, name)).size);
  if (size !== undefined && size > largestText)
    throw new SourceFailure(
      `${name} has ${Math.ceil(size / 1_000_000).toLocaleString("en-GB")} MB, and no more than ${largestText / 1_000_000} are read`,
    );
  const bytes = attempt(() => readFileSync(join(root, name)));
  if (bytes === undefined) throw new SourceFailure(`${name} can't be read`);
  return bytes;
}

/** The text of a file of an export. Throws a SourceFailure if it is too large or is not UTF-8. */
export function readExportText(files: ExportFiles, name: string): string {
  const bytes = readExportBytes(files, name);
  const text = attempt(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (text === undefined || text.includes("\0")) throw new SourceFailure(notUtf8(name));
  return text.replace(/\r\n?/g, "\n");
}

/** The texts of the files whose names match a pattern, by its first group. */
export function textsByName(files: ExportFiles, pattern: RegExp): ReadonlyMap<string, string> {
  return new Map(
    files.names.flatMap((file) => {
      const [, name] = pattern.exec(file) ?? [];
      return name === undefined ? [] : [[name, readExportText(files, file)] as const];
    }),
  );
}

const notUtf8 = (name: string) =>
  `${name} is not text in UTF-8. Export it again, or save it with the encoding UTF-8`;
