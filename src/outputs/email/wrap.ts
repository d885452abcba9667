/** The width of a plain-text email, in columns. */
export const columns = 72;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;
const invisible = /^[\p{Mark}\p{Cf}]+$/u;

/** How many columns a text takes in a monospaced font, where East Asian characters and emoji take two. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += columnsOf(segment);
  return width;
}

function columnsOf(grapheme: string): number {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

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
  if (!wide.test(word) || widthOf(word) <= Math.min(width, 12)) return [{ text: word, joined: false }];
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
