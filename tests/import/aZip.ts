import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { aFolder } from "../support/site.ts";

/** A file in a ZIP, and what the ZIP says of it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** The size that it claims to have unpacked, if it lies. */
  readonly size?: number;
  /** Whether it claims to be a symbolic link, or to be encrypted. */
  readonly is?: "link" | "encrypted";
}

/** Writes a ZIP with files into a new folder, and returns its path. */
export function aZip(files: Readonly<Record<string, string | Buffer>>, name = "export.zip"): string {
  return writeZip(
    Object.entries(files).map(([file, content]) => ({ name: file, content })),
    name,
  );
}

/** Writes a ZIP with entries, which may be hostile, and returns its path. */
export function writeZip(entries: readonly ZipEntry[], name = "export.zip"): string {
  const path = join(aFolder(), name);
  writeFileSync(path, zipOf(entries));
  return path;
}

function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const data = deflateRawSync(content);
    const common = commonHeader(entry, data.length, content.length, name.length);
    const local = Buffer.concat([signature(0x04034b50), common, Buffer.alloc(2), name, data]);
    central.push(centralHeader(common, entry, offset), name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** From the version needed to the length of the name. */
function commonHeader({ is, size }: ZipEntry, packed: number, real: number, name: number): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt16LE(20);
  header.writeUInt16LE(0x800 + (is === "encrypted" ? 1 : 0), 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(size ?? real, 18);
  header.writeUInt16LE(name, 22);
  return header;
}

function centralHeader(common: Buffer, { is }: ZipEntry, offset: number): Buffer {
  const rest = Buffer.alloc(16);
  rest.writeUInt32LE(is === "link" ? (0o120777 << 16) >>> 0 : 0, 8);
  rest.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 3]), common, rest]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
