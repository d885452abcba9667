import type { Random } from "../random.ts";
import type { Words } from "../words.ts";
import { heading, type Pen, paragraph, specialBlocks } from "./blocks.ts";
import { linksOf } from "./links.ts";
import { markedPieces, type Piece } from "./pieces.ts";
import type { Sentences } from "./sentences.ts";
import { wrapped } from "./wrapped.ts";

/** What the text of an item is written from. */
export interface BodyMaterial {
  readonly random: Random;
  readonly words: Words;
  readonly sentences: Sentences;
  /** Names that the text has, and addresses of pages of the digest that it may link to. */
  readonly names: readonly string[];
  readonly pages: readonly string[];
  /** About how many words it has. */
  readonly length: number;
}

/** The Markdown of one item: paragraphs, with headings in longer ones, and lists, quotations, tables and notes. */
export function bodyOf({ random, words, sentences, names, pages, length }: BodyMaterial): string {
  const { phrase, sentence } = sentences;
  const links = linksOf(random, { words, pages }, phrase);
  const naming = names.map((name): Piece => [0.8, () => name]);
  const notes: string[] = [];
  const noting: Piece[] = random.chance(0.05) ? [[0.7, noteMaker(notes, sentence)]] : [];
  const pieces = [...links.pieces, ...naming, ...markedPieces(random, phrase)];
  const blocks = blocksOf(length, {
    simple: { random, phrase, sentence: () => sentence(pieces) },
    noting: { random, phrase, sentence: () => sentence([...noting, ...pieces]) },
    wrap: random.chance(0.15) ? wrapped : (text) => text,
  });
  return `${[...blocks, links.definitions().join("\n"), ...notes].filter((text) => text !== "").join("\n\n")}\n`;
}

interface Ways {
  readonly simple: Pen;
  /** Writes paragraphs, which may have footnotes. */
  readonly noting: Pen;
  readonly wrap: (text: string) => string;
}

function blocksOf(length: number, ways: Ways): string[] {
  const { simple } = ways;
  const blocks: string[] = [];
  for (let [written, underHeading] = [0, 0]; written < length; ) {
    if (underHeading > 110 && length > 150 && simple.random.chance(0.6)) {
      blocks.push(heading(simple, written > underHeading && simple.random.chance(0.25) ? 3 : 2));
      underHeading = 0;
    }
    const block = nextBlock(blocks, length - written, ways);
    const words = block.split(/\s+/).length;
    blocks.push(block);
    written += words;
    underHeading += words;
  }
  return blocks;
}

const wordsOfSentence = 20;

/** A text begins with a paragraph, and a list or the like never follows another. */
function nextBlock(blocks: readonly string[], wordsLeft: number, { simple, noting, wrap }: Ways): string {
  const isFree = blocks.length > 0 && !/^(?:[-*>|`#]|1\.)/.test(blocks.at(-1) ?? "");
  if (isFree && simple.random.chance(0.3)) return simple.random.weighted(specialBlocks)(simple);
  return wrap(paragraph(noting, Math.max(1, Math.round(wordsLeft / wordsOfSentence))));
}

/** Makes references to footnotes, whose definitions are put into a list. */
function noteMaker(notes: string[], sentence: () => string): () => string {
  return () => {
    const name = String(notes.length + 1);
    notes.push(`[^${name}]: ${sentence()}`);
    return `so[^${name}]`;
  };
}
