import { unrepeated } from "../prose.ts";
import type { Random } from "../random.ts";
import { capital, type Words } from "../words.ts";
import { commonPieces, type Piece } from "./pieces.ts";

/** Writes the sentences of one item. */
export interface Sentences {
  /** So many words in lower case. */
  phrase(words: number): string;
  /** A sentence, with pieces of the item's own strewn in. */
  sentence(own?: readonly Piece[]): string;
}

const shareOfTheme = 0.1;

/** A tenth of the words of an item are a few of its own, as every story has. Half of its sentences have 19 words or more. */
export function sentencesOf(random: Random, words: Words): Sentences {
  const theme = Array.from({ length: 12 }, () => words.rare(random));
  const word = unrepeated(() => (random.chance(shareOfTheme) ? random.pick(theme) : words.common(random)));
  const phrase = (count: number) => Array.from({ length: count }, word).join(" ");
  const common = commonPieces(random, words, phrase);
  return {
    phrase,
    sentence(own = []) {
      const length = random.logNormal(19, 0.5, 4, 60);
      const pieces: string[] = [];
      for (let written = 0; written < length; ) {
        const piece = drawn(own, random) ?? drawn(common, random) ?? word();
        if (piece === pieces.at(-1)) continue;
        pieces.push(piece);
        written += piece.split(" ").length;
      }
      return `${capital(withCommas(pieces, random))}${random.chance(0.03) ? "?" : "."}`;
    },
  };
}

/** A piece or, where none is due, nothing: then a plain word comes. */
function drawn(pieces: readonly Piece[], random: Random): string | undefined {
  let place = random.next() * 100;
  for (const [perHundred, make] of pieces) {
    place -= perHundred;
    if (place < 0) return make();
  }
  return undefined;
}

function withCommas(pieces: readonly string[], random: Random): string {
  return pieces
    .map((piece, index) => (index < pieces.length - 1 && random.chance(0.09) ? `${piece},` : piece))
    .join(" ")
    .replaceAll("–,", "–");
}
