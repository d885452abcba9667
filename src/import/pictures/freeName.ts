import { posix } from "node:path";
import { newId } from "../../content/newSlug.ts";
import { kindOfName, kindOfStart } from "../../content/pictures/pictureKinds.ts";

/** The name of a picture with the ending of what its bytes are, if pages can show that: many a JPEG is called `.png`. */
export function withTrueEnding(file: string, bytes: Buffer): string {
  const ending = posix.extname(file);
  const kind = kindOfStart(bytes);
  if (kind === undefined || kind.endings.includes(ending.toLowerCase())) return file;
  const renamed = `${file.slice(0, file.length - ending.length)}${kind.endings[0]}`;
  return kindOfName(renamed) === undefined ? file : renamed;
}

/** A name that no other picture has: that of its file, with its folder's before it if need be. */
export function freeName(file: string, isTaken: (name: string) => boolean): string {
  const ending = posix.extname(file).toLowerCase();
  const parts = file
    .slice(0, file.length - ending.length)
    .split("/")
    .map((part) => newId(part).slice(0, longestPart) || "picture");
  for (let length = 1; length <= parts.length; length++) {
    const name = `${parts.slice(-length).join("-")}${ending}`;
    if (!isTaken(name)) return name;
  }
  for (let number = 2; ; number++) {
    const name = `${parts.join("-")}-${number}${ending}`;
    if (!isTaken(name)) return name;
  }
}

/** In characters, so that a name with its folders fits where file systems allow 255 bytes. */
const longestPart = 60;
