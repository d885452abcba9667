import { stem } from "../../browser/search/engine/stem.ts";
import type { TokenStems } from "./readStems.ts";
import { askForStems } from "./stemmer.ts";

/** A word of plain letters or a whole number, with nothing around it but the usual punctuation; in a meta field, after its mark. */
const plainToken = /^ ?[("']?([A-Za-z][a-z]*|\d+)[.,;:!?)"']*$/;

/**
 * The stems of tokens. A plain token has one, which follows from the rules of English. Only if there are others is Pagefind's process started, to ask it for
 * theirs. Throws if Pagefind splits them into other tokens.
 */
export async function findStems(tokens: readonly string[]): Promise<Map<string, TokenStems>> {
  const found = new Map<string, TokenStems>();
  for (const token of tokens) {
    const term = plainStem(token);
    if (term !== undefined) found.set(token, [[term, 1]]);
  }
  const others = tokens.filter((token) => !found.has(token));
  if (others.length === 0) return found;
  return new Map([...found, ...(await askForStems(others))]);
}

/** The stem of a plain token; undefined for any other. */
function plainStem(token: string): string | undefined {
  const [, word] = plainToken.exec(token) ?? [];
  return word && stem(word.toLowerCase());
}
