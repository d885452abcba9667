import { endsInAbbreviation } from "./abbreviations.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** How many characters at its end tell whether a sentence has ended. */
const longestEnd = 100;
/** How many characters at the start of the next one tell that. */
const longestStart = 60;

/** Where a sentence is in its text: `to` is exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a text. The full stop of an abbreviation such as `Dr` or `U.S.` does not end one, nor do the dots of a pause. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    const before = last && text.slice(Math.max(last.from, last.to - longestEnd), last.to);
    const goesOn =
      before !== undefined &&
      (isNoSentence(segment) || continues(before, text.slice(index, index + longestStart)));
    const to = index + segment.length;
    if (last && goesOn) sentences[sentences.length - 1] = { from: last.from, to };
    else if (segment.trim() !== "") sentences.push({ from: index, to });
  }
  return sentences;
}

/** Marks only, or a source in brackets: “It rained. (Health Journal)”. */
function isNoSentence(segment: string): boolean {
  return !/[\p{L}\p{N}\uFFFC]/u.test(segment) || /^\([^().!?]{1,120}\)\s*$/.test(segment);
}

function continues(before: string, next: string): boolean {
  if (/[^.!?…”"’)\]*_\s][\s*_]*$/.test(before)) return true;
  if (/^["“‘([*_]*\p{Ll}/u.test(next) || isOwnMark(before)) return true;
  return endsInAbbreviation(before, next) || isSpoken(before, next);
}

/** Whether dots or a mark at the end are a pause, or part of a name or date: “It rained … It snowed”, “Which? Magazine”, “3 May. The board met”. */
function isOwnMark(before: string): boolean {
  if (/^\s*(?:\p{Lu}\p{Ll}{2,8}\.? )?\d{1,2}(?: \p{Lu}\p{Ll}{2,8})?(?: \d{4})?\.\s*$/u.test(before))
    return true;
  return /(?:…|\.\.\.|\. \. \.|\b(?:Which\?|Yahoo!|Jeopardy!))["”’)\]]?\s*$/.test(before);
}

/** Whether a question or exclamation is quoted by the sentence that goes on: “Why?” Ann asked. */
function isSpoken(before: string, next: string): boolean {
  return /[!?]["”’]\s*$/.test(before) && speech.test(next);
}

const speech =
  /^(?:[\p{L}.’'-]+ ){1,5}?(?:said|says|asked|asks|wrote|writes|told|tweeted|replied|added|shouted|cried|wondered)\b/u;
