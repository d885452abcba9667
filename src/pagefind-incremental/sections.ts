import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { renameIntoPlace } from "../files/atomicWrite.ts";

/** The named parts of a kept file. */
export type Sections<Name extends string> = Readonly<Record<Name, Buffer>>;

/** Where each part lies behind the first line, its length and its checksum. */
type Contents = Readonly<Record<string, readonly [start: number, length: number, checksum: number]>>;

/** The first line fits in so many bytes. */
const mostOfContents = 4096;

/** Writes a file of named parts. It appears when it is complete; two processes that write the same one do no harm. */
export function writeSections<Name extends string>(file: string, sections: Sections<Name>): void {
  const contents: Record<string, [number, number, number]> = {};
  let start = 0;
  for (const [name, bytes] of Object.entries<Buffer>(sections)) {
    contents[name] = [start, bytes.length, crc32(bytes)];
    start += bytes.length;
  }
  const head = Buffer.from(`${JSON.stringify(contents)}\n`);
  const unfinished = `${file}.${randomUUID()}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(unfinished, Buffer.concat([head, ...Object.values<Buffer>(sections)]));
    renameIntoPlace(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Reads some parts of a file; undefined when it isn't there, or isn't what was written. */
export function readSections<Name extends string>(
  file: string,
  names: readonly Name[],
): Sections<Name> | undefined {
  try {
    return readOpen(openSync(file, "r"), names);
  } catch {
    // Absent, cut off or garbled: it is made anew in any case.
    return undefined;
  }
}

/** The lines of a part. */
export function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

/** Numbers as a part. */
export function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The numbers of a part that was read: it has memory of its own, so that they lie at a multiple of four. */
export function numbersIn({ buffer, byteOffset, byteLength }: Buffer): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

function readOpen<Name extends string>(opened: number, names: readonly Name[]): Sections<Name> | undefined {
  try {
    const head = readAt(opened, 0, mostOfContents);
    const end = head.indexOf("\n") + 1;
    const contents = JSON.parse(head.toString("utf8", 0, end)) as Contents;
    const sections = names.map((name) => {
      const [start, length, checksum] = contents[name] ?? [0, 0, -1];
      const bytes = readAt(opened, end + start, length);
      return bytes.length === length && crc32(bytes) === checksum ? [name, bytes] : undefined;
    });
    return sections.includes(undefined)
      ? undefined
      : (Object.fromEntries(sections as [Name, Buffer][]) as Sections<Name>);
  } finally {
    closeSync(opened);
  }
}

function readAt(opened: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  return bytes.subarray(0, readSync(opened, bytes, 0, length, start));
}
