import { tokensOf } from "../../browser/search/text/divideText.ts";
import { plainPunctuation } from "../../browser/search/text/fold.ts";
import type { Body } from "../markdown/body.ts";
import type { ItemFields } from "../schema/index.ts";
import { commonWords } from "./commonWords.ts";

/** How much a word says of its item, by where it is. A word must be in the headline or standfirst, or be there twice. */
const weights = { headline: 3, standfirst: 2, elsewhere: 1 } as const;
const leastWeight = 2;

/** More would make each item like every other, and the digest large. */
const mostTerms = 24;

/** A word as readers saw it, and how much it says. */
interface Candidate {
  form: string;
  weight: number;
}

/**
 * The terms of an item: the words that say most of what it is about, with spaces between them, the weightiest first. Each is as it is written
 * in the item, in lower case if it is so anywhere. Common English words, numbers, and letters of scripts without spaces are left out.
 */
export function itemTerms(fields: ItemFields, { text }: Pick<Body, "text">): string {
  const tokens = new Map<string, number>();
  countTokens(fields.headline, weights.headline, tokens);
  countTokens(fields.standfirst ?? "", weights.standfirst, tokens);
  for (const { title } of fields.sources) if (title) countTokens(title, weights.elsewhere, tokens);
  for (const { label } of fields.figures) countTokens(label, weights.elsewhere, tokens);
  countTokens(text, weights.elsewhere, tokens);
  return candidatesIn(tokens)
    .filter(({ form, weight }) => weight >= leastWeight && isMatter(form))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTerms)
    .map(({ form }) => form)
    .join(" ");
}

/** Most tokens of a text come back in it, so what costs more is done for each of them once. */
function countTokens(text: string, weight: number, tokens: Map<string, number>): void {
  for (const token of tokensOf(plainPunctuation(text)))
    if (token.length >= shortestWord) tokens.set(token, (tokens.get(token) ?? 0) + weight);
}

/** The words in tokens: "Trust", "trust," and "trust's" are one. */
function candidatesIn(tokens: ReadonlyMap<string, number>): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const [token, weight] of tokens) {
    const isLower = lowerWord.test(token);
    const form = isLower ? token : token.replace(around, "").replace(possessive, "");
    const key = isLower ? token : form.toLowerCase();
    const known = found.get(key);
    if (known === undefined) found.set(key, { form, weight });
    else {
      known.weight += weight;
      if (form === key) known.form = key;
    }
  }
  return [...found.values()];
}

/** Whether a word may say what an item is about. */
function isMatter(form: string): boolean {
  return word.test(form) && !notAMatter.test(form) && !commonWords.has(form.toLowerCase());
}

/** Nearly all tokens are such a word. */
const lowerWord = /^[a-z]+$/;

const around = /^[^\p{L}]+|[^\p{L}\p{M}]+$/gu;
const possessive = /'s$/i;

const shortestWord = 3;

/** At least four letters, also with hyphens, or an abbreviation of three. */
const word = /^(?:\p{L}[\p{L}\p{M}'-]{3,}|\p{Lu}{3})$/u;

/** Most English words in lower case with these endings are participles and adverbs, or contractions. */
const notAMatter = /^[^\p{Lu}]*(?:[^e]ed|(?:al|ant|ent|ful|ive|ous|ate|ing|less)ly|'.{1,2})$/u;
