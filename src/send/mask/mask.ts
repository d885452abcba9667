import { bytesIn, type View, viewsOf } from "./views.ts";

/** Takes secrets out of a text that was written by others: a server's reply, an error of the system. */
export type Mask = (text: string) => string;

type Span = readonly [from: number, to: number];

/** Shorter ones are found by chance in other words: they count where they stand alone. */
const longEnough = 4;

/** Makes what puts `…` in the place of every one of these secrets, however it is encoded, broken over lines, or cut off at the end of the text. */
export function maskOf(secrets: readonly string[]): Mask {
  const needles = [...new Set(secrets.flatMap(needlesOf))].filter((needle) => needle !== "");
  return (text) => {
    const views = viewsOf(text);
    return without(
      text,
      needles.flatMap((needle) =>
        needle.length < longEnough
          ? views.slice(0, 1).flatMap((view) => spansIn(view, needle).filter((span) => isAlone(text, span)))
          : views.flatMap((view) =>
              [...spansIn(view, needle), ...cutOff(view, needle)].map((span) =>
                view.inDigits ? withDigitsAround(text, span) : span,
              ),
            ),
      ),
    );
  };
}

/** A secret as views have it: in small emails, with and without spaces; a short one in base64, too, in which it could not be told by its length. */
function needlesOf(secret: string): string[] {
  const joined = secret.replace(/[\s\p{Cc}\p{Cf}]+/gu, "");
  const inCapitals = joined.toUpperCase();
  const encoded =
    secret.length < longEnough && secret !== ""
      ? [Buffer.from(secret).toString("base64").replace(/=+$/, "")]
      : [];
  return [secret, joined, inCapitals, ...encoded].map((each) => bytesIn(each).toLowerCase());
}

function spansIn({ bytes, from, to }: View, needle: string): Span[] {
  const [spans, small]: [Span[], string] = [[], bytes.toLowerCase()];
  for (let at = small.indexOf(needle); at >= 0; at = small.indexOf(needle, at + 1))
    spans.push([from[at] ?? 0, to[at + needle.length - 1] ?? 0]);
  return spans;
}

/** The beginning of a secret at the end of a text: a server may cut what it repeats. */
function cutOff({ bytes, from, to }: View, needle: string): Span[] {
  const end = bytes.toLowerCase().replace(/(\.|\xe2\x80\xa6)+$/, "");
  for (let length = Math.min(needle.length - 1, end.length); length >= longEnough; length -= 1)
    if (end.endsWith(needle.slice(0, length)))
      return [[from[end.length - length] ?? 0, to[end.length - 1] ?? 0]];
  return [];
}

/** What stands beside a secret in base64 is of the same string: its user, for example. */
function withDigitsAround(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to];
  while (/[\w+/-]/.test(text[start - 1] ?? "")) start -= 1;
  while (/[\w+/=-]/.test(text[end] ?? "")) end += 1;
  return [start, end];
}

function isAlone(text: string, [from, to]: Span): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, from)) && !/^[\p{L}\p{N}]/u.test(text.slice(to));
}

function without(text: string, spans: readonly Span[]): string {
  let [masked, done] = ["", 0];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (from >= done) masked += `${text.slice(done, from)}…`;
    done = Math.max(done, to);
  }
  return masked + text.slice(done);
}
