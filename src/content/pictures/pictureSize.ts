/** The size of a picture as browsers show it, in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Sizer = (bytes: Buffer) => PictureSize | undefined;

const sizers: Readonly<Record<string, Sizer>> = {
  PNG: (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
  GIF: (bytes) => ({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }),
  JPEG: jpegSize,
  WebP: webpSize,
  AVIF: avifSize,
};

/** The size of a picture of a kind, from the first bytes of its file; undefined if they don't have it. */
export function pictureSize(bytes: Buffer, kind: string): PictureSize | undefined {
  try {
    const size = sizers[kind]?.(bytes);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    // The file ends before its size.
    return undefined;
  }
}

/** The size that an SVG file gives on its first element, or that its coordinates have. */
export function svgSize(text: string): PictureSize | undefined {
  const [root = ""] = /<(?:\w+:)?svg\b[^>]*>/.exec(text) ?? [];
  const [, width, height] = /\sviewBox\s*=\s*["'][^"']*?([\d.]+)[\s,]+([\d.]+)\s*["']/.exec(root) ?? [];
  const size = {
    width: lengthIn(root, "width") ?? Number(width),
    height: lengthIn(root, "height") ?? Number(height),
  };
  return size.width > 0 && size.height > 0 ? size : undefined;
}

function lengthIn(element: string, name: string): number | undefined {
  const [, value] = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(element) ?? [];
  return value === undefined ? undefined : Math.round(Number(value));
}

/** A JPEG file is a list of segments: a marker, and the length of what follows. One of them has the size, another may turn the picture. */
function jpegSize(bytes: Buffer): PictureSize {
  let isTurned = false;
  for (let at = 2; ; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    if (marker === 0xffe1) isTurned ||= turnsPicture(bytes.subarray(at + 4));
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return isTurned ? { width: height, height: width } : { width, height };
    }
  }
}

/** Whether the Exif data say that the camera was held upright: cameras save such pictures lying on their side. */
function turnsPicture(exif: Buffer): boolean {
  if (exif.toString("latin1", 0, 6) !== "Exif\0\0") return false;
  const tiff = exif.subarray(6);
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(first); entry++) {
    const at = first + 2 + entry * 12;
    if (short(at) === 0x0112) return short(at + 8) >= 5;
  }
  return false;
}

function webpSize(bytes: Buffer): PictureSize | undefined {
  switch (bytes.toString("latin1", 12, 16)) {
    case "VP8 ":
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case "VP8L": {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case "VP8X":
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

/** The largest of the sizes in an AVIF file: it may have smaller pictures in it. */
function avifSize(bytes: Buffer): PictureSize | undefined {
  let largest: PictureSize | undefined;
  for (let at = bytes.indexOf("ispe"); at >= 0; at = bytes.indexOf("ispe", at + 4)) {
    const size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (size.width > (largest?.width ?? 0)) largest = size;
  }
  return largest;
}
