import { withoutEntities } from "../../content/markdown/entities.ts";

/** A text in one decoding: its bytes, each as a character, and the characters of the text that each byte comes from. */
export interface Decoding {
  readonly bytes: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Whether the bytes were decoded from base64 or hexadecimal digits. */
  readonly inDigits?: boolean;
}

/** Bytes, and the part of the text that they come from. */
type Piece = readonly [bytes: string, from: number, to: number];

/** A notation for characters, such as `%20`, and the bytes that a match stands for. */
interface Escape {
  readonly pattern: RegExp;
  readonly bytesOf: (groups: readonly (string | undefined)[]) => string;
}

/** A line end, with what a mail server starts its next line with, or an invisible character. */
const gap = /=?\r?\n(?:\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} )?)?|[\s\p{Cc}\p{Cf}]/u;

const escapes: readonly Escape[] = [
  // Web addresses. Some encode the percent sign again, or a space as a plus sign.
  { pattern: /%(?:25)*([\da-f]{2})|\+/i, bytesOf: ([, hex]) => byteOf(hex) },
  // Quoted-printable, and the xtext of SMTP's parameters.
  { pattern: /=([\da-f]{2})/i, bytesOf: ([, hex]) => byteOf(hex) },
  { pattern: /\+([\da-f]{2})/i, bytesOf: ([, hex]) => byteOf(hex) },
  // HTML.
  {
    pattern: /&(?:amp;)*(?:#x0*([\da-f]{1,6});?|#0*(\d{1,7});?|([a-z][a-z\d]{1,31});)/i,
    bytesOf: ([, hex, decimal, name]) =>
      name ? bytesIn(withoutEntities(`&${name};`)) : utf8(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  },
  // Lists of bytes, in hexadecimal or decimal numbers.
  {
    pattern: /(?:0x)?[\da-f]{2}(?:[:,-](?:0x)?[\da-f]{2}){3,}/i,
    bytesOf: ([bytes = ""]) => Buffer.from(bytes.replace(/0x|[:,-]/gi, ""), "hex").toString("latin1"),
  },
  {
    pattern: /\d{1,3}(?:,\d{1,3}){3,}/,
    bytesOf: ([bytes = ""]) => Buffer.from(bytes.split(",").map(Number)).toString("latin1"),
  },
  // JSON, and programs.
  {
    pattern: /\\x([\da-f]{2})|\\u\{?([\da-f]{2,6})\}?|\\([0-3][0-7]{2})|\\(\W)/i,
    bytesOf: ([, hex, code, octal, character = ""]) =>
      code
        ? utf8(Number.parseInt(code, 16))
        : octal
          ? String.fromCharCode(Number.parseInt(octal, 8))
          : byteOf(hex) || character,
  },
];

/** A text in every decoding: as it is, unescaped, decoded from base64 or hexadecimal digits that start anywhere, and each of these again. */
export function decodingsOf(text: string): Decoding[] {
  const plain = joined(text);
  const once = unescapedDecodings(plain);
  const written = [plain, ...once, ...once.flatMap(unescapedDecodings)];
  const read = written.flatMap(digitDecodings);
  const inner = read.filter(({ bytes }) => readable.test(bytes));
  return [
    ...written,
    ...read,
    ...inner.flatMap((decoding) => [...unescapedDecodings(decoding), ...digitDecodings(decoding)]),
  ];
}

/** Decoded digits are nearly always noise. Only readable text is searched further. */
const readable = /^[\t\n\r -~]{8,}$/;

/** The text with each kind of escape decoded, if it has any. */
function unescapedDecodings(decoding: Decoding): Decoding[] {
  const read = escapes.map((each) => ({ ...decoding, ...unescaped(decoding, each) }));
  return read.filter(({ bytes }) => bytes !== decoding.bytes);
}

function digitDecodings(decoding: Decoding): Decoding[] {
  return [
    ...decoded(decoding, "base64", /[A-Za-z\d+/_-]{4,}/g, 4),
    ...decoded(decoding, "hex", /[\da-f]{8,}/gi, 2),
  ];
}

/** The text without gaps, so that what was broken over lines is joined. */
function joined(text: string): Decoding {
  const parts = text.matchAll(new RegExp(`(${gap.source})|[^]`, "gu"));
  return decodingOf(
    [...parts].flatMap(({ 0: part, 1: isGap, index }): Piece[] =>
      isGap === undefined ? [[bytesIn(part), index, index + part.length]] : [],
    ),
  );
}

function unescaped({ bytes, from, to }: Decoding, { pattern, bytesOf }: Escape): Decoding {
  const parts = bytes.matchAll(new RegExp(`${pattern.source}|[^]`, "gi"));
  return decodingOf(
    [...parts].map((part): Piece => {
      const [written] = part;
      const groups = [...part];
      const isEscape = written.length > 1 || pattern.test(written);
      return [
        isEscape ? bytesOf(groups) : written,
        from[part.index] ?? 0,
        to[part.index + written.length - 1] ?? 0,
      ];
    }),
  );
}

/** Each run of digits, decoded from each place where its first group of `group` digits may start. */
function decoded(
  { bytes, from, to }: Decoding,
  encoding: "base64" | "hex",
  run: RegExp,
  group: number,
): Decoding[] {
  const bits = encoding === "hex" ? 4 : 6;
  return [...bytes.matchAll(run)].flatMap(({ 0: digits, index }) =>
    Array.from({ length: group }, (_, skipped) => {
      const first = index + skipped;
      const read = Buffer.from(digits.slice(skipped), encoding).toString("latin1");
      const decoding = decodingOf(
        [...read].map((byte, at): Piece => {
          const [start, end] = [first + Math.floor((at * 8) / bits), first + Math.floor((at * 8 + 7) / bits)];
          return [byte, from[start] ?? 0, to[end] ?? 0];
        }),
      );
      return { ...decoding, inDigits: true };
    }),
  );
}

function decodingOf(pieces: readonly Piece[]): Decoding {
  const each = pieces.flatMap(([bytes, from, to]) => [...bytes].map((byte) => ({ byte, from, to })));
  return {
    bytes: each.map(({ byte }) => byte).join(""),
    from: each.map(({ from }) => from),
    to: each.map(({ to }) => to),
  };
}

/** The bytes of a text in UTF-8, each as a character. */
export function bytesIn(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function byteOf(hex: string | undefined): string {
  return hex === undefined ? "" : String.fromCharCode(Number.parseInt(hex, 16));
}

function utf8(code: number): string {
  return code > 0 && code <= 0x10ffff ? bytesIn(String.fromCodePoint(code)) : "";
}
