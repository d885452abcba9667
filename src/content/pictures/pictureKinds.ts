import { extname } from "node:path";

/** A kind of picture that all browsers show. */
export interface PictureKind {
  readonly name: string;
  readonly mediaType: string;
  /** The first is the preferred one. */
  readonly endings: readonly string[];
  /** Whether a file that starts with these bytes, one character each, is of this kind. SVG files are text and need a full check. */
  readonly startsAs?: (start: string) => boolean;
}

export const pictureKinds: readonly PictureKind[] = [
  {
    name: "PNG",
    mediaType: "image/png",
    endings: [".png"],
    startsAs: (start) => start.startsWith("\x89PNG\r\n\x1a\n"),
  },
  {
    name: "JPEG",
    mediaType: "image/jpeg",
    endings: [".jpg", ".jpeg"],
    startsAs: (start) => start.startsWith("\xff\xd8\xff"),
  },
  {
    name: "GIF",
    mediaType: "image/gif",
    endings: [".gif"],
    startsAs: (start) => /^GIF8[79]a/.test(start),
  },
  {
    name: "WebP",
    mediaType: "image/webp",
    endings: [".webp"],
    startsAs: (start) => /^RIFF.{4}WEBP/s.test(start),
  },
  {
    name: "AVIF",
    mediaType: "image/avif",
    endings: [".avif"],
    startsAs: (start) => /^.{4}ftyp.*avi[fs]/s.test(start),
  },
  { name: "SVG", mediaType: "image/svg+xml", endings: [".svg"] },
];

/** The kinds that are published: "PNG, JPEG or SVG". */
export const kindNames = `${pictureKinds
  .slice(0, -1)
  .map(({ name }) => name)
  .join(", ")} or ${pictureKinds.at(-1)?.name}`;

/** Other kinds of files that people save pictures as. */
const otherKinds: readonly Pick<PictureKind, "name" | "endings" | "startsAs">[] = [
  {
    name: "HEIC",
    endings: [".heic", ".heif"],
    startsAs: (start) => /^.{4}ftyp.*(?:hei[cxms]|hev[cxms]|mif1|msf1)/s.test(start),
  },
  {
    name: "TIFF",
    endings: [".tif", ".tiff"],
    startsAs: (start) => /^(?:II\*\0|MM\0\*)/.test(start),
  },
  { name: "PDF", endings: [".pdf"], startsAs: (start) => start.startsWith("%PDF-") },
  { name: "JPEG XL", endings: [".jxl"] },
  { name: "JPEG 2000", endings: [".jp2", ".j2k"] },
  { name: "Photoshop", endings: [".psd"] },
  { name: "PostScript", endings: [".eps", ".ai"] },
];

/** The kind that a file name's ending stands for, in any letter case; undefined for kinds that are not published. */
export function kindOfName(file: string): PictureKind | undefined {
  return withEnding(pictureKinds, file);
}

/** The kind that a file name's ending stands for, if many browsers do not show it. */
export function unsupportedKindOfName(file: string): string | undefined {
  return withEnding(otherKinds, file)?.name;
}

/** The kind that a file's first bytes show, published or not. */
export function kindOfStart(bytes: Buffer): Pick<PictureKind, "name" | "endings"> | undefined {
  const start = bytes.toString("latin1", 0, 64);
  return [...pictureKinds, ...otherKinds].find(({ startsAs }) => startsAs?.(start));
}

/** The media type of a picture by its file's name; undefined for one that is not published. */
export function pictureType(file: string): string | undefined {
  return kindOfName(file)?.mediaType;
}

function withEnding<T extends Pick<PictureKind, "endings">>(
  kinds: readonly T[],
  file: string,
): T | undefined {
  const ending = extname(file).toLowerCase();
  return kinds.find(({ endings }) => endings.includes(ending));
}
