/** The width of the text, and the height of the headline and the lines below it, in pixels. */
const room = { width: 1072, height: 355 };
/** The height of each line below the headline. */
const lineBelow = 58;
/** The largest at which a headline fits is used. At the smallest, a headline that does not fit is cut. */
const sizes = [108, 96, 84, 74, 64, 56];
const smallest = 50;
const lineHeight = 1.08;
/** How wide a small letter of Newsreader is, as a part of the size: on average, and a little more. */
const newsreaderWidth = 0.47;

/** How a headline is set. */
export interface HeadlineSize {
  /** Of the font, in pixels. */
  readonly size: number;
  /** As a part of the size. */
  readonly lineHeight: number;
  /** How many lines there is room for. */
  readonly lines: number;
}

/** The size of a card's headline that has so many lines below it. */
export function headlineSize(
  headline: string,
  linesBelow: number,
  letterWidth = newsreaderWidth,
): HeadlineSize {
  const linesAt = (size: number) => Math.floor((room.height - linesBelow * lineBelow) / (size * lineHeight));
  const fits = (size: number) => countLines(headline, room.width / (size * letterWidth)) <= linesAt(size);
  const size = sizes.find(fits) ?? smallest;
  return { size, lineHeight, lines: linesAt(size) };
}

/** About how many lines a text has if a line has room for so many small letters. */
function countLines(text: string, room: number): number {
  let [lines, filled] = [1, 0];
  for (const word of text.split(" ")) {
    const length = lengthOf(word);
    if (filled > 0 && filled + 1 + length > room) [lines, filled] = [lines + 1, 0];
    filled += (filled > 0 ? 1 : 0) + length;
    lines += Math.max(0, Math.ceil(filled / room) - 1);
    filled %= room;
  }
  return lines;
}

/** The length of a word in small letters. A capital is as wide as one and a half. */
function lengthOf(word: string): number {
  return word.length + (word.match(/\p{Lu}/gu)?.length ?? 0) / 2;
}
