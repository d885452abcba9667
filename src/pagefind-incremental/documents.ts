/** A paragraph of a document. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly string[];
  /** The words by which each token is found, with spaces between them, if they are not the token itself. */
  readonly searched?: readonly string[];
  /** How much a word here counts, from 0 to 10. An ordinary one has 1. */
  readonly weight: number;
}

/** What is indexed of a page. */
export interface IndexDocument {
  readonly url: string;
  /** The text of the page. */
  readonly passages: readonly Passage[];
  /** Other texts by which the page is found. They stand behind its text, and the vocabulary does not count their words. */
  readonly keywords: readonly Passage[];
  /** Fields that are searched apart from the text, by name. */
  readonly meta: Readonly<Record<string, string>>;
  /** The words by which a meta field is found, if they are not its value. */
  readonly searchedMeta?: Readonly<Record<string, string>>;
  /** Values that a result shows. They are not searched. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A document that is read only if its segment has to be indexed. */
export interface DocumentSource {
  /** Changes with everything that the document is made from. */
  readonly fingerprint: string;
  /** `YYYY-MM-DD`. Documents are given to the index oldest first. */
  readonly date: string;
  read(): IndexDocument;
}

/** Unicode's white space, by which Pagefind splits. JavaScript's `\s` differs. */
const SPACE = "[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

const spaces = new RegExp(`${SPACE}+`);
const outerSpaces = new RegExp(`^${SPACE}+|(?<!${SPACE})${SPACE}+$`, "g");
const runsOfSpaces = new RegExp(`${SPACE}{2,}`, "g");

/** Pagefind ends a paragraph with a full stop if its last character is one of these. A quotation mark is not: HTML has it as `&quot;`. */
const UNFINISHED = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}')$*]$/u;

/** A paragraph with its tokens: its text between white space, as Pagefind counts and shows it. */
export function passageOf(text: string, weight = 1): Passage {
  const tokens = text.split(spaces);
  if (tokens[0] === "") tokens.shift();
  if (tokens.at(-1) === "") tokens.pop();
  else if (UNFINISHED.test(text)) tokens.push(`${tokens.pop()}.`);
  return { text, tokens, weight };
}

/** The words by which the tokens of a passage are found: those of each token with spaces between them. */
export function searchedTokens({ tokens, searched = tokens }: Passage): readonly string[] {
  return searched;
}

/** The tokens of a meta field, which gets no full stop. */
export function metaTokens(value: string): string[] {
  return value.split(spaces).filter(Boolean);
}

/** A meta field or a filter as Pagefind shows it: without superfluous white space. */
export function tidyValue(value: string): string {
  return value.replace(outerSpaces, "").replace(runsOfSpaces, " ");
}
