import { bytesIn, type Decoding, decodingsOf } from "./decodings.ts";

/** Removes secrets from a text that others wrote: a server's reply, an error of the system. */
export type Redact = (text: string) => string;

type Span = readonly [from: number, to: number];

/** Shorter secrets may be part of other words by chance, and only count on their own. */
const longEnough = 4;

/** Creates a function that replaces these secrets by `…`, however they are encoded, broken over lines or cut off at the end of the text. */
export function createRedactor(secrets: readonly string[]): Redact {
  const needles = [...new Set(secrets.flatMap(needlesOf))].filter((needle) => needle !== "");
  return (text) => {
    const decodings = decodingsOf(text).map((decoding) => ({
      ...decoding,
      lower: decoding.bytes.toLowerCase(),
    }));
    return without(
      text,
      needles.flatMap((needle) =>
        needle.length < longEnough
          ? decodings
              .slice(0, 1)
              .flatMap((decoding) => spansIn(decoding, needle).filter((span) => isAlone(text, span)))
          : decodings.flatMap((decoding) =>
              [...spansIn(decoding, needle), ...cutOff(decoding, needle)].map((span) =>
                decoding.inDigits ? withDigitsAround(text, span) : span,
              ),
            ),
      ),
    );
  };
}

/** A decoding, and its bytes in lower case. */
type LowerDecoding = Decoding & { readonly lower: string };

/** The forms of a secret to search for: in lower case, with and without spaces, in each encoding. A short one also in base64, where it is longer. */
function needlesOf(secret: string): string[] {
  const joined = secret.replace(/[\s\p{Cc}\p{Cf}]+/gu, "");
  const forms = [secret, joined, joined.toUpperCase(), joined.normalize("NFC"), joined.normalize("NFD")];
  const inBase64 =
    secret.length < longEnough && secret !== ""
      ? [Buffer.from(secret).toString("base64").replace(/=+$/, "")]
      : [];
  return [...forms.flatMap(encodings), ...inBase64].map((each) => each.toLowerCase());
}

/** The bytes of a text in UTF-8, in UTF-8 that was taken for Latin-1, in UTF-16 of either byte order, and in Latin-1. */
function encodings(text: string): string[] {
  const inUtf8 = bytesIn(text);
  const inUtf16 = Buffer.from(text, "utf16le").toString("latin1").replace(/\0$/, "");
  const inLatin1 = /^[\0-\xff]*$/.test(text) ? text : inUtf8;
  return [inUtf8, bytesIn(inUtf8), inUtf16, inLatin1];
}

function spansIn({ lower, from, to }: LowerDecoding, needle: string): Span[] {
  const spans: Span[] = [];
  for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + 1))
    spans.push([from[at] ?? 0, to[at + needle.length - 1] ?? 0]);
  return spans;
}

/** The beginning of a secret before the end of the text, dots or asterisks: a server may shorten what it repeats. */
function cutOff({ lower, from, to }: LowerDecoding, needle: string): Span[] {
  return [...lower.matchAll(/\.+$|\.{2,}|\*{2,}|\xe2\x80\xa6|$/g)].flatMap(({ index: end }) => {
    const length = lengthOfStart(needle, lower, end);
    return length === 0 ? [] : [[from[end - length] ?? 0, to[end - 1] ?? 0] as const];
  });
}

/** How much of the beginning of a needle ends at an index of a text; 0 if it may be chance. */
function lengthOfStart(needle: string, text: string, end: number): number {
  for (let length = Math.min(needle.length - 1, end); length >= longEnough; length -= 1)
    if (needle[length - 1] === text[end - 1] && text.startsWith(needle.slice(0, length), end - length))
      return length;
  return 0;
}

/** The base64 digits next to a secret belong to the same string, and may contain its user. */
function withDigitsAround(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to];
  while (/[\w+/%-]/.test(text[start - 1] ?? "")) start -= 1;
  while (/[\w+/=%-]/.test(text[end] ?? "")) end += 1;
  return [start, end];
}

function isAlone(text: string, [from, to]: Span): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, from)) && !/^[\p{L}\p{N}]/u.test(text.slice(to));
}

function without(text: string, spans: readonly Span[]): string {
  let [redacted, done] = ["", 0];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (from >= done) redacted += `${text.slice(done, from)}…`;
    done = Math.max(done, to);
  }
  return redacted + text.slice(done);
}
