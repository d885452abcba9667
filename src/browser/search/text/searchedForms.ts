import { GLUE, UNIT } from "./divideText.ts";
import { fold, PLAIN } from "./fold.ts";

const lastUnit = new RegExp(`${UNIT}$`, "u");
const firstUnit = new RegExp(`^${GLUE}(${UNIT})`, "u");

/** The number of a note behind a word, or an exponent. */
const RAISED = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+(?<=\p{L}[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+)/gu;

/**
 * The forms by which each token of a text is found, with spaces between them. A letter of a script without spaces is found on its own and as a pair with
 * the next one, and "km²" as "km2" and as "km".
 */
export function searchedForms(tokens: readonly string[]): string[] {
  return tokens.map((token, at) => {
    if (PLAIN.test(token)) return token;
    const own = fold(token);
    const pair = pairAt(tokens, at);
    if (pair !== undefined) return `${pair} ${own}`;
    const withoutNumber = token.replace(RAISED, "");
    return withoutNumber === token ? own : `${own} ${fold(withoutNumber)}`;
  });
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
