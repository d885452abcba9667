import { wideCharacter, widthOf } from "../../content/markdown/textWidth.ts";

/** The width of a plain-text email, in columns. */
export const columns = 72;

/** Breaks a text into lines at spaces and line breaks. A word that is too long for a line, such as an address, has a line of its own. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => filled(wordsIn(paragraph, width), width));
}

function filled(words: readonly Word[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const { text, joined } of words) {
    const longer = line + (joined || line === "" ? "" : " ") + text;
    const fits = line === "" || widthOf(longer) <= width;
    if (!fits) lines.push(line);
    line = fits ? longer : text;
  }
  return line === "" ? lines : [...lines, line];
}

interface Word {
  readonly text: string;
  /** Whether it follows the previous word without a space. */
  readonly joined: boolean;
}

function wordsIn(paragraph: string, width: number): Word[] {
  return paragraph
    .split(/[ \t]+/)
    .filter(Boolean)
    .flatMap((word) => breakable(word, width));
}

/** Text without spaces, as in Chinese, may be broken between any two wide characters. */
function breakable(word: string, width: number): Word[] {
  if (!wideCharacter.test(word) || widthOf(word) <= Math.min(width, 12))
    return [{ text: word, joined: false }];
  const pieces = word.match(/[\x21-\x7e]+|\P{ASCII}/gu) ?? [word];
  return pieces.map((text, index) => ({ text, joined: index > 0 }));
}

/** Indents lines: `first` goes before the first line, and spaces of the same width before the others. */
export function hanging(first: string, lines: readonly string[]): string[] {
  const indent = " ".repeat(widthOf(first));
  return lines.map((line, index) => (line === "" ? "" : (index === 0 ? first : indent) + line));
}

/** A heading with a rule below it. */
export function underlined(text: string, character: "=" | "-", width = columns): string[] {
  const lines = wrap(text, width);
  return [...lines, character.repeat(lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 1))];
}
