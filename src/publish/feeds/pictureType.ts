import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/** The media type of a picture by its file's name; undefined for one that no browser shows. */
export function pictureType(file: string): string | undefined {
  return types[extname(file).toLowerCase()];
}
