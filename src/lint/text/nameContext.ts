import { isBeforeCapital } from "./phrases.ts";

/** Whether a name at a place in a text is a publisher in brackets, or a part of another name or of an address. */
export function isOther(text: string, at: number, end: number): boolean {
  return isPartOfName(text, at, end) || isSource(text, at, end) || isInAddress(text, at, end);
}

/** Whether a body of another place is meant, as in “the Wisconsin Supreme Court”. In a headline in capitals, that can't be told. */
export function isElsewhere(text: string, at: number): boolean {
  const [, word = ""] =
    /[\p{Ll}\p{N},;)’'] (\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
  return word !== "" && !timeOrName.test(word) && !isInCapitals(text);
}

const timeOrName =
  /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|But|And|When|While|If|President|Minister|Secretary|Christmas|Easter)$/;

/** Whether a headline has a capital at every word, except at words such as “and”. */
function isInCapitals(text: string): boolean {
  const words = text.length < 300 ? (text.match(longWord) ?? []) : [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

const longWord = /(?<![\p{L}’'])(?!(?:and|but|for|from|into|nor|over|than|the|via|with)(?!\p{L}))\p{L}{3,}/gu;

/** One word may be part of another name, as a county's is of “Somerset House”. */
function isPartOfName(text: string, at: number, end: number): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(at, end)) && isBeforeCapital(text, end);
}

/** Whether a capital is there because a sentence, a line or a quotation begins, or because a headline has one at every word. */
export function beginsSentence(text: string, at: number): boolean {
  return (
    isInCapitals(text) ||
    /(?:^|[.!?…:\n|\uFFFC]|[-*+] )[\s“"‘'(*_[#>]*$/u.test(text.slice(Math.max(0, at - 12), at))
  );
}

/** Whether a name stands alone in brackets, as a publisher does: “([BBC](…) / [Guardian](…))”, or an acronym after its meaning. */
function isSource(text: string, at: number, end: number): boolean {
  behindSource.lastIndex = end;
  return /[(/] ?[*_[]*(?:The )?$/.test(text.slice(Math.max(0, at - 9), at)) && behindSource.test(text);
}

/** The address of a link is masked. */
const behindSource = /[*_]*\]?\uFFFC*[*_]* ?[)/]/y;

/** Whether a name is a part of a web address or of an account's name: “NPS.gov”, “@CDC”. */
function isInAddress(text: string, at: number, end: number): boolean {
  return text.charAt(at - 1) === "@" || /^\.\p{L}/u.test(text.slice(end, end + 3));
}
