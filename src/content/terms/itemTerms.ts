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
  const found = new Map<string, Candidate>();
  addWords(fields.headline, weights.headline, found);
  addWords(fields.standfirst ?? "", weights.standfirst, found);
  for (const { title } of fields.sources) if (title) addWords(title, weights.elsewhere, found);
  for (const { label } of fields.figures) addWords(label, weights.elsewhere, found);
  addWords(text, weights.elsewhere, found);
  return [...found.values()]
    .filter(({ weight }) => weight >= leastWeight)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTerms)
    .map(({ form }) => form)
    .join(" ");
}

function addWords(text: string, weight: number, found: Map<string, Candidate>): void {
  for (const token of tokensOf(plainPunctuation(text))) {
    const form = token.length < shortestWord ? "" : formOf(token);
    if (form === "") continue;
    const key = form.toLowerCase();
    const known = found.get(key);
    if (known === undefined) found.set(key, { form, weight });
    else {
      known.weight += weight;
      if (form === key) known.form = key;
    }
  }
}

/** What the tokens that were seen say. Most tokens of a text have been seen in others. */
const forms = new Map<string, string>();
/** More would take memory, and longer to look up. */
const mostForms = 30_000;

/** The word in a token that may say what an item is about, or nothing. */
function formOf(token: string): string {
  const known = forms.get(token);
  if (known !== undefined) return known;
  const form = token.replace(around, "").replace(possessive, "");
  const isMatter = word.test(form) && !notAMatter.test(form) && !commonWords.has(form.toLowerCase());
  if (forms.size >= mostForms) forms.clear();
  forms.set(token, isMatter ? form : "");
  return isMatter ? form : "";
}

const around = /^[^\p{L}]+|[^\p{L}\p{M}]+$/gu;
const possessive = /'s$/i;

const shortestWord = 3;

/** At least four letters, also with hyphens, or an abbreviation of three. */
const word = /^(?:\p{L}[\p{L}\p{M}'-]{3,}|\p{Lu}{3})$/u;

/** Most English words in lower case with these endings are participles and adverbs, or contractions. */
const notAMatter = /^[^\p{Lu}]*(?:[^e]ed|(?:al|ant|ent|ful|ive|ous|ate|ing|less)ly|'.{1,2})$/u;
