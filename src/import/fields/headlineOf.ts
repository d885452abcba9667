import { longest } from "../../content/limits.ts";
import type { TakeItemLoss } from "../makeItem.ts";
import type { HeadlineSource, Mapping } from "../mapping/mapping.ts";
import { plainTextOf } from "../markup/plainTextOf.ts";
import type { ReadPost } from "../readPost.ts";
import type { Piece } from "../split/piece.ts";
import { firstSentence, shortenedText } from "./sentences.ts";

/** A headline, and the text without it. */
export interface Headline {
  readonly headline: string;
  readonly body: string;
}

/** A heading that begins pieces of so many posts names a section, not what an item says. */
const mostRepeats = 3;

/** The headline of a piece, where the mapping says that it is or, with `auto`, where it stands out most. Reports those that were guessed. */
export function headlineOf(
  piece: Piece,
  text: string,
  post: ReadPost,
  headings: ReadonlyMap<string, number>,
  mapping: Mapping,
  take: TakeItemLoss,
): Headline {
  const source = piece.section?.headline ?? mapping.headline;
  const order: readonly HeadlineSource[] =
    source === "auto" ? usualOrder(piece) : [source, ...usualOrder(piece)];
  for (const each of order) {
    const found = headlineFrom(each, piece, text, post, headings);
    if (found === undefined || found.headline === "") continue;
    const headline = shortenedText(found.headline, longest.headline);
    if (headline !== found.headline) take("headline-cut", found.headline);
    if (each === "sentence" || found.isGuess) take("headline", headline);
    return { headline, body: found.body };
  }
  return { headline: shortenedText(post.title, longest.headline), body: text };
}

function usualOrder(piece: Piece): readonly HeadlineSource[] {
  if (piece.opening !== undefined) return ["bold", "sentence", "title"];
  if (piece.isEntry) return ["link", "bold", "sentence", "title"];
  return piece.heading === "" ? ["title"] : ["heading", "title"];
}

type Found = Headline & { readonly isGuess?: boolean };

function headlineFrom(
  source: HeadlineSource,
  piece: Piece,
  text: string,
  post: ReadPost,
  headings: ReadonlyMap<string, number>,
): Found | undefined {
  switch (source) {
    case "heading": {
      const name = plainTextOf(piece.heading);
      if (piece.heading === "" || (headings.get(piece.heading) ?? 0) < mostRepeats)
        return { headline: name, body: text };
      return { headline: `${name}: ${plainTextOf(post.title)}`, body: text, isGuess: true };
    }
    case "link":
      return { headline: linkText(text), body: text };
    case "bold":
      return boldHeadline(piece, text);
    case "sentence":
      return { headline: firstSentence(text), body: text };
    default:
      return { headline: plainTextOf(post.title), body: withoutTitle(text, post.title) };
  }
}

/** The words of the first link of a text that has words. */
function linkText(text: string): string {
  for (const [, words = ""] of text.matchAll(
    /(?<!!)\[((?:[^[\]\\]|\\.|!?\[[^[\]]*\](?:\([^()]*\))?)+)\](?:\(|\[)/g,
  )) {
    const plain = plainTextOf(words);
    if (/[\p{L}\p{N}]/u.test(plain)) return plain;
  }
  return "";
}

/** Bold words, or what a pattern found. If they are a paragraph of their own, the text begins after it. */
function boldHeadline({ opening }: Piece, text: string): Headline | undefined {
  const bold = opening ?? /(?:\*\*|__)(?!\s)(.+?)(?:\*\*|__)/s.exec(text)?.[1];
  if (bold === undefined) return undefined;
  const [first = "", ...others] = text.split(/\n[ \t]*\n/);
  const isAlone = first.replace(/^[*_\s]+|[*_\s:.]+$/g, "") === bold.replace(/[*_\s:.]+$/g, "").trim();
  return {
    headline: plainTextOf(bold).replace(/\s*[:.–—-]$/, ""),
    body: isAlone && others.length > 0 ? others.join("\n\n") : text,
  };
}

/** The text without a heading of the first level that only repeats the title. */
function withoutTitle(text: string, title: string): string {
  const found = /^\s*(?:# +(.*?)(?: +#+)?|(\S.*)\n=+)[ \t]*(?:\n|$)/.exec(text);
  const heading = found?.[1] ?? found?.[2];
  const isSame =
    heading !== undefined && plainTextOf(heading).toLowerCase() === plainTextOf(title).toLowerCase();
  return isSame ? text.slice(found?.[0].length ?? 0).replace(/^(?:[ \t]*\n)+/, "") : text;
}
