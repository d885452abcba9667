/*
 * What is not the writer's own prose is blanked out of a text, letter by letter, so that the places of all else stay. A blank is
 * no space: words on both sides of it are not neighbours.
 */
const letter = "\uFFFC";
export const masked = (text: string): string => text.replace(/[^\n]+/g, (line) => letter.repeat(line.length));

const destination = /\]\((?:[^()]|\([^()]*\))*\)/g;
const reference = /\]\[[^[\]]*\]/g;
const definition = /(?<![^\n]) {0,3}\[[^\]\n]+\]:[^\n]*/g;
const behindBracket = (found: string): string => `]${masked(found.slice(1))}`;
const inAngles = /<(?:[a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+|\/?[a-z][^<>]*|!--[^<>]*--)>/gi;
const address = /\b(?:https?:\/\/|mailto:)[^\s<>]*[^\s<>.,;:!?)”"’*_]/gi;
const quotation = /“(?:[^”\n]|\n(?![ \t]*\n))*”?|"(?:[^"\n]|\n(?![ \t]*\n))*"/g;
/** Its end is no apostrophe: no letter follows. Nor is its beginning, which no letter precedes. */
const britishQuotation = /(?<![\p{L}\p{N}])‘(?:[^‘’\n]|’(?=[\p{L}\p{N}])|\n(?![ \t]*\n))*’(?![\p{L}\p{N}])/gu;
const quotedLines = /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?>.*(?:\n[ \t]*\S.*)*/gm;

/** A body, from which its code is blanked out, without what else its writer did not write: addresses, HTML and the words of others. */
export function ownWords(body: string): string {
  let text = body;
  if (text.includes(">")) text = text.replace(quotedLines, masked);
  if (text.includes("]:")) text = text.replace(definition, masked);
  if (text.includes("](")) text = text.replace(destination, behindBracket);
  if (text.includes("][")) text = text.replace(reference, behindBracket);
  if (text.includes("<")) text = text.replace(inAngles, masked);
  return withoutQuotations(withoutAddresses(text));
}

/** A field's text without addresses and the words of others. */
export function ownWordsOfField(text: string): string {
  return withoutQuotations(withoutAddresses(text));
}

function withoutAddresses(text: string): string {
  return text.includes("://") || text.includes("mailto:") ? text.replace(address, masked) : text;
}

/** The marks stay, and the sign that a quotation ends with: it may end a sentence. */
function withoutQuotations(text: string): string {
  const double = text.includes("“") || text.includes('"') ? text.replace(quotation, inMarks) : text;
  return double.includes("‘") ? double.replace(britishQuotation, inMarks) : double;
}

function inMarks(quoted: string): string {
  const [end = ""] = /[.!?]?[”"’]?$/.exec(quoted.slice(1)) ?? [];
  return quoted.charAt(0) + masked(quoted.slice(1, quoted.length - end.length)) + end;
}
