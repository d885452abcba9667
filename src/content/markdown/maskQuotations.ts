/*
 * Text that is not the writer's own is replaced by as many placeholder characters, so that everything else keeps its position. A
 * placeholder is not a space, so the words before and after it are not neighbours.
 */
const placeholder = "\uFFFC";
export const masked = (text: string): string =>
  text.replace(/[^\n]+/g, (line) => placeholder.repeat(line.length));

const destination = /\]\((?:[^()]|\([^()]*\))*\)/g;
const reference = /\]\[[^[\]]*\]/g;
const definition = /(?<![^\n]) {0,3}\[(?!\^)[^\]\n]+\]:[^\n]*/g;
const behindBracket = (found: string): string => `]${masked(found.slice(1))}`;
const inAngles = /<(?:[a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+|\/?[a-z][^<>]*|!--[^<>]*--)>/gi;
const address = /\b(?:https?:\/\/|mailto:)[^\s<>]*[^\s<>.,;:!?)”"’*_]/gi;
/** The mark of inches, as in 6'2", opens no quotation. A paragraph before another that begins with a mark may lack the closing one. */
const quotation =
  /“(?:[^”\n]|\n(?![ \t]*\n))*”?|(?<![\p{L}\p{N}])"(?:[^"\n]|\n(?![ \t]*\n))*(?:"|(?=\n[ \t]*\n"))/gu;
/** A quotation mark, unlike an apostrophe, has no letter before its opening or after its closing mark. */
const britishQuotation = /(?<![\p{L}\p{N}])‘(?:[^‘’\n]|’(?=[\p{L}\p{N}])|\n(?![ \t]*\n))*’(?![\p{L}\p{N}])/gu;
/** The same with straight marks. “’90s” and “’tis” begin with an apostrophe. */
const straightQuotation =
  /(?<![\p{L}\p{N}])'(?!\s|\d\ds|0\d\b|\d\d[/–-]['’]?\d\d\b|tis\b|twas\b|til\b|em\b|n\b)(?:[^'\n]|(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])|\n(?![ \t]*\n))*'(?![\p{L}\p{N}])/gu;
const quotedLines = /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?>.*(?:\n[ \t]*\S.*)*/gm;

/** Masks what the writer of a body did not write: addresses, HTML and quotations. Its code must be masked already. */
export function ownWords(body: string): string {
  let text = body;
  if (text.includes(">")) text = text.replace(quotedLines, masked);
  if (text.includes("]:")) text = text.replace(definition, masked);
  if (text.includes("](")) text = text.replace(destination, behindBracket);
  if (text.includes("][")) text = text.replace(reference, behindBracket);
  if (text.includes("<")) text = text.replace(inAngles, masked);
  return withoutQuotations(withoutAddresses(text));
}

/** Masks addresses and quotations in a field. */
export function ownWordsOfField(text: string): string {
  return withoutQuotations(withoutAddresses(text));
}

function withoutAddresses(text: string): string {
  return text.includes("://") || text.includes("mailto:") ? text.replace(address, masked) : text;
}

/** The quotation marks stay, and punctuation at the end of a quotation, because it may end a sentence. */
function withoutQuotations(text: string): string {
  const double = text.includes("“") || text.includes('"') ? text.replace(quotation, inMarks) : text;
  const british = double.includes("‘") ? double.replace(britishQuotation, inMarks) : double;
  return /'(?<![\p{L}\p{N}]')/u.test(british) ? british.replace(straightQuotation, inMarks) : british;
}

function inMarks(quoted: string): string {
  const [end = ""] = /[.!?]?[”"’']?$/.exec(quoted.slice(1)) ?? [];
  return quoted.charAt(0) + masked(quoted.slice(1, quoted.length - end.length)) + end;
}
