import type { Random } from "./random.ts";
import { capital, type Words } from "./words.ts";

/** Writes English-like prose in Markdown. */
export interface Writer {
  /** So many words, without a full stop. */
  phrase(words: number): string;
  sentence(): string;
  /** A body of about so many words, with the links and names that it is given strewn in. */
  body(words: number, strewn?: Strewn): string;
}

/** What paragraphs have besides words, one of each. */
export interface Strewn {
  readonly links: readonly string[];
  readonly names: readonly string[];
}

const shareOfTheme = 0.1;

/** Makes the writer of one text: a tenth of its words are a few of its own, as every story has. */
export function writerOf(random: Random, words: Words): Writer {
  const theme = Array.from({ length: 12 }, () => words.rare(random));
  const drawn = () => (random.chance(shareOfTheme) ? random.pick(theme) : words.common(random));
  const word = unrepeated(drawn);
  const phrase = (count: number) => capital(Array.from({ length: count }, word).join(" "));
  const sentence = () => `${phrase(random.between(8, 14))}${tail(random, word)}.`;
  const paragraph = ({ links, names }: { links: string[]; names: string[] }) =>
    Array.from({ length: random.between(2, 5) }, sentence).join(" ") +
    named(names.pop(), sentence) +
    linked(links.pop(), phrase);
  const body = (count: number, { links, names }: Strewn = { links: [], names: [] }) => {
    const left = { links: [...links], names: [...names] };
    const blocks: string[] = [];
    for (let length = 0; length < count; ) {
      const block = blocks.length % 3 === 2 ? special(random, phrase, sentence) : paragraph(left);
      blocks.push(
        blocks.length > 0 && blocks.length % 3 === 0
          ? `${heading(random, blocks, phrase)}\n\n${block}`
          : block,
      );
      length += block.split(" ").length;
    }
    return `${blocks.join("\n\n")}\n`;
  };
  return { phrase, sentence, body };
}

function tail(random: Random, word: () => string): string {
  const rest = Array.from({ length: random.between(3, 9) }, word).join(" ");
  return random.pick([` ${rest}`, `, ${rest}`, ` “${rest}”`, `, with ${random.between(2, 900)} ${rest}`, ""]);
}

/** A level is never skipped: the first heading of a text is of the second level. */
function heading(random: Random, blocks: readonly string[], phrase: (count: number) => string): string {
  const marks = blocks.length > 3 && random.chance(0.3) ? "###" : "##";
  return `${marks} ${phrase(random.between(2, 5))}`;
}

function special(random: Random, phrase: (count: number) => string, sentence: () => string): string {
  const lines = (count: number, line: () => string) => Array.from({ length: count }, line).join("\n");
  if (random.chance(0.4)) return lines(random.between(3, 5), () => `- ${phrase(random.between(4, 12))}`);
  if (random.chance(0.25)) return lines(random.between(2, 4), () => `> ${sentence()}`);
  if (random.chance(0.2)) {
    const row = () => `| ${phrase(2)} | ${random.between(1, 999)} | ${random.between(1, 100)}% |`;
    return `| ${phrase(1)} | ${phrase(1)} | ${phrase(1)} |\n| --- | ---: | ---: |\n${lines(4, row)}`;
  }
  return `${sentence()} **${phrase(3)}** and *${phrase(2).toLowerCase()}*. ${sentence()}`;
}

function linked(link: string | undefined, phrase: (count: number) => string): string {
  return link === undefined ? "" : ` See [${phrase(3).toLowerCase()}](${link}).`;
}

function named(name: string | undefined, sentence: () => string): string {
  return name === undefined ? "" : ` ${name} ${sentence().toLowerCase()}`;
}

/** Draws words until one is another than the last: no editor writes one twice in a row. */
export function unrepeated(draw: () => string): () => string {
  let last = "";
  return () => {
    let next = draw();
    while (next === last) next = draw();
    last = next;
    return next;
  };
}
