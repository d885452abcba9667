/** A stretch of text, marked if it is what was asked for. Never HTML: the page makes elements of it. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Where one term stands in a document, and how much it tells. */
export interface MatchPosition {
  readonly positions: readonly number[];
  readonly worth: number;
}

/** Words in a passage: about two lines of a result on a wide screen, four on a narrow one. */
const PASSAGE = 32;

/** A passage may begin this many words earlier, where its sentence does. */
const RUN_UP = 8;

/** A second occurrence of a term in a passage adds this share of its worth. */
const AGAIN = 0.1;

/**
 * The passage of a document that holds most of what was asked, its words marked. A passage that begins or ends inside
 * a sentence says so with an ellipsis.
 * @param skip the number of words at the start that are shown elsewhere: the headline
 */
export function bestPassage(content: string, places: readonly MatchPosition[], skip = 0): ExcerptPart[] {
  const words = content.split(" ");
  const start = beginning(words, bestStart(words.length, places, skip), skip);
  const end = Math.min(words.length, start + PASSAGE);
  const segments = markWords(words, places, start, end);
  const before = start > skip && !endsSentence(words[start - 1] ?? "") ? [{ text: "… ", marked: false }] : [];
  const after = end < words.length ? [{ text: " …", marked: false }] : [];
  return [...before, ...segments, ...after];
}

/** A headline with its words marked; its words are the first of the document. */
export function markedHeadline(headline: string, places: readonly MatchPosition[]): ExcerptPart[] {
  const words = headline.split(/\s+/);
  return markWords(words, places, 0, words.length);
}

/** The start of the window whose terms are worth most; the earliest of equals. */
function bestStart(length: number, places: readonly MatchPosition[], skip: number): number {
  const terms = places.map(inWindow);
  const starts = new Set(
    places.flatMap(({ positions }) => positions.filter((position) => position >= skip && position < length)),
  );
  let best = { start: skip, worth: 0 };
  for (const start of [...starts].toSorted((a, b) => a - b)) {
    const end = start + PASSAGE - RUN_UP;
    const worth = terms.reduce((total, worthIn) => total + worthIn(start, end), 0);
    if (worth > best.worth + Number.EPSILON) best = { start, worth };
  }
  return best.start;
}

/** Tells what a term is worth in a window that moves on through the document. */
function inWindow({ positions, worth }: MatchPosition): (start: number, end: number) => number {
  const sorted = positions.toSorted((a, b) => a - b);
  let [first, behind] = [0, 0];
  return (start, end) => {
    while ((sorted[first] ?? Number.POSITIVE_INFINITY) < start) first++;
    while ((sorted[behind] ?? Number.POSITIVE_INFINITY) < end) behind++;
    const inside = behind - first;
    return inside > 0 ? worth * (1 + AGAIN * (inside - 1)) : 0;
  };
}

/** Moves a start back to where its sentence begins, or a few words for context if that is too far. */
function beginning(words: readonly string[], start: number, skip: number): number {
  for (let at = start; at >= Math.max(skip, start - RUN_UP); at--) {
    if (at === skip || endsSentence(words[at - 1] ?? "")) return at;
  }
  return Math.max(skip, start - RUN_UP / 2);
}

function endsSentence(word: string): boolean {
  return /[.!?:]["')\]]*$/.test(word);
}

/** The edges of a word that a mark leaves out: quotes, brackets, stops. */
const BEFORE = /^[^\p{L}\p{N}£$€]*/u;
const AFTER = /(?<![^\p{L}\p{N}%])[^\p{L}\p{N}%]*$/u;

function markWords(
  words: readonly string[],
  places: readonly MatchPosition[],
  start: number,
  end: number,
): ExcerptPart[] {
  const asked = new Set(places.flatMap(({ positions }) => positions));
  const segments = words.slice(start, end).flatMap((word, i): ExcerptPart[] => {
    const space = i === 0 ? "" : " ";
    if (!asked.has(start + i)) return [{ text: space + word, marked: false }];
    const [before = ""] = BEFORE.exec(word) ?? [];
    const [after = ""] = AFTER.exec(word.slice(before.length)) ?? [];
    const core = word.slice(before.length, word.length - after.length);
    return [
      { text: space + before, marked: false },
      { text: core, marked: true },
      { text: after, marked: false },
    ];
  });
  return joined(segments);
}

/** Neighbours of one kind in one segment; two marked words with a space between them stay two marks. */
function joined(segments: readonly ExcerptPart[]): ExcerptPart[] {
  const result: ExcerptPart[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.text === "") continue;
    if (last && last.marked === segment.marked)
      result[result.length - 1] = { text: last.text + segment.text, marked: last.marked };
    else result.push(segment);
  }
  return result;
}
