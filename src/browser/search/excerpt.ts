import { GLUE, tokensOf } from "./text/divideText.ts";

/** A part of a text, marked if it matches the query. It is text and not HTML. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Where a term of the query stands in a document, and how much a match with it is worth. */
export interface TermMatches {
  readonly positions: readonly number[];
  readonly worth: number;
}

/** Words in a passage: about two lines of a result on a wide screen, four on a narrow one. */
const PASSAGE = 32;

/** The share of a word that a token without a space before it takes: most are letters of Chinese or Japanese. */
const GLUED = 0.4;

/** A passage may begin this many words earlier, where its sentence does. */
const RUN_UP = 8;

/** A second occurrence of a term in a passage adds this share of its worth. */
const AGAIN = 0.1;

/**
 * The passage of a document with the best matches, which are marked. Where it begins or ends inside a sentence, it has an ellipsis.
 * @param skip how many words to leave out at the start, because they are the headline
 */
export function bestPassage(content: string, matches: readonly TermMatches[], skip = 0): ExcerptPart[] {
  const words = content.split(" ");
  const start = beginning(words, bestStart(words.length, matches, skip), skip);
  const end = endOf(words, start);
  const segments = markWords(words, matches, start, end);
  const before = start > skip && !endsSentence(words[start - 1] ?? "") ? [{ text: "… ", marked: false }] : [];
  const after = end < words.length ? [{ text: " …", marked: false }] : [];
  return [...before, ...segments, ...after];
}

function endOf(words: readonly string[], start: number): number {
  let [end, room] = [start, PASSAGE];
  for (; end < words.length && room > 0; end++) room -= lengthOf(words[end]);
  return end;
}

function lengthOf(word: string | undefined): number {
  return word?.startsWith(GLUE) ? GLUED : 1;
}

/** A headline with its matches marked. A document begins with the words of its headline. */
export function markedHeadline(headline: string, matches: readonly TermMatches[]): ExcerptPart[] {
  const words = tokensOf(headline);
  return markWords(words, matches, 0, words.length);
}

/** The start of the window whose matches are worth most, or the earliest of several. */
function bestStart(length: number, matches: readonly TermMatches[], skip: number): number {
  const terms = matches.map(inWindow);
  const starts = new Set(
    matches.flatMap(({ positions }) => positions.filter((position) => position >= skip && position < length)),
  );
  let best = { start: skip, worth: 0 };
  for (const start of [...starts].toSorted((a, b) => a - b)) {
    const end = start + PASSAGE - RUN_UP;
    const worth = terms.reduce((total, worthIn) => total + worthIn(start, end), 0);
    if (worth > best.worth + Number.EPSILON) best = { start, worth };
  }
  return best.start;
}

/** Returns a function that tells what a term is worth in a window. Each window has to start after the one before. */
function inWindow({ positions, worth }: TermMatches): (start: number, end: number) => number {
  const sorted = positions.toSorted((a, b) => a - b);
  let [first, after] = [0, 0];
  return (start, end) => {
    while ((sorted[first] ?? Number.POSITIVE_INFINITY) < start) first++;
    while ((sorted[after] ?? Number.POSITIVE_INFINITY) < end) after++;
    const inside = after - first;
    return inside > 0 ? worth * (1 + AGAIN * (inside - 1)) : 0;
  };
}

/** Moves a start back to the beginning of its sentence or, if that is too far, by a few words. */
function beginning(words: readonly string[], start: number, skip: number): number {
  let [room, near] = [RUN_UP, start];
  for (let at = start; room >= 0; at--) {
    if (at <= skip || endsSentence(words[at - 1] ?? "")) return at;
    if (room >= RUN_UP / 2) near = at;
    room -= lengthOf(words[at - 1]);
  }
  return near;
}

function endsSentence(word: string): boolean {
  return /[.!?:。！？：]["'”’)\]」』）]*$/.test(word);
}

/** Punctuation around a word or an emoji, which is not marked. */
const BEFORE = /^[^\p{L}\p{N}\p{So}£$€]*/u;
const AFTER = /(?<![^\p{L}\p{M}\p{N}\p{So}%])[^\p{L}\p{M}\p{N}\p{So}%]*$/u;

function markWords(
  words: readonly string[],
  matches: readonly TermMatches[],
  start: number,
  end: number,
): ExcerptPart[] {
  const asked = new Set(matches.flatMap(({ positions }) => positions));
  const segments = words.slice(start, end).flatMap((token, i): ExcerptPart[] => {
    const isGlued = token.startsWith(GLUE);
    const word = isGlued ? token.slice(GLUE.length) : token;
    const space = i === 0 || isGlued ? "" : " ";
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
  return joinAlike(segments);
}

/** Joins neighbours that are both marked or both not. Two marked words with a space between them stay apart. */
function joinAlike(segments: readonly ExcerptPart[]): ExcerptPart[] {
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
