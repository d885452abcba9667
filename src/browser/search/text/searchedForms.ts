import { compoundParts, hasCompounds } from "./compoundParts.ts";
import { GLUE, UNIT } from "./divideText.ts";
import { fold, PLAIN, plainPunctuation } from "./fold.ts";

const lastUnit = new RegExp(`${UNIT}$`, "u");
const firstUnit = new RegExp(`^${GLUE}(${UNIT})`, "u");

/** A word in ASCII with nothing but punctuation around it, as most tokens are. */
const SIMPLE = /^[!-/:-@[-^`{-~]*(?:[\dA-Za-z]+[!-/:-@[-^`{-~]*)?$/;

/** The number of a note behind a word, an exponent, or the charge of an ion. */
const RAISED =
  /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+(?<=[\p{L}\u2080-\u2089][\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+)/gu;

/**
 * The forms by which each token of a text is found, with spaces between them. A letter of a script without spaces is found on its own and as a pair with
 * the next one, "km²" as "km2" and as "km", and "M25/M4" also by its parts.
 */
export function searchedForms(tokens: readonly string[]): string[] {
  return tokens.map((token, at) => {
    if (SIMPLE.test(token)) return token;
    const plain = plainPunctuation(token);
    return SIMPLE.test(plain) ? plain : formsAt(tokens, at);
  });
}

function formsAt(tokens: readonly string[], at: number): string {
  const token = tokens[at] ?? "";
  const own = fold(token);
  const pair = pairAt(tokens, at);
  if (pair !== undefined) return `${pair} ${own}`;
  const unraised = token.replace(RAISED, "");
  const forms = unraised === token ? [own] : [...new Set([own, fold(unraised)])];
  const parts = forms.flatMap((form) => form.split(" ").flatMap(compoundParts));
  return [...forms, ...new Set(parts)].join(" ");
}

/** Whether every token of a text is found by itself only, as most are. */
export function isFoundAsWritten(text: string): boolean {
  return PLAIN.test(text) && !hasCompounds(text);
}

/** The form by which a reader finds each token: the letters of a script without spaces in pairs, if there are several. */
export function askedForms(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, at) => {
    if (PLAIN.test(token)) return [token];
    const pair = pairAt(tokens, at);
    if (pair !== undefined) return [pair];
    return pairAt(tokens, at - 1) === undefined ? [fold(token)] : [];
  });
}

/** A letter of a script without spaces with the next one, if this follows at once. Such pairs need no dictionary, which differ from browser to browser. */
export function pairAt(tokens: readonly string[], at: number): string | undefined {
  const next = tokens[at + 1];
  if (!next?.startsWith(GLUE)) return undefined;
  const [, second] = firstUnit.exec(next) ?? [];
  const [first] = (second && lastUnit.exec(tokens[at] ?? "")) || [];
  return first && fold(first + second);
}
