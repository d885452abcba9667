/** What divides a compound, or a word and its possessive s. The lookbehind comes last, because it would take most of the time at every letter. */
const COMPOUND = /[^\s\p{L}\p{M}\p{N}](?=[\p{L}\p{N}])(?<=[\p{L}\p{M}\p{N}][^\s\p{L}\p{M}\p{N}]+)/u;

const POSSESSIVE = /'s?(?![\p{L}\p{M}\p{N}])/giu;

const PART = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.'](?=[\p{L}\p{N}]))*/gu;

/** Pagefind divides these at points, capitals and digits, and indexes no single letters: nothing of "H1N1". */
const DIVIDED_BY_PAGEFIND = /[.']|\p{L}\p{M}*\p{N}|\p{N}\p{L}|\p{Ll}\p{M}*\p{Lu}|\p{Lu}{2}\p{Ll}/u;

const LETTER = /^\p{L}\p{M}*$/u;

/** Pagefind's stemmer leaves out an s behind such a word. */
const STEMMED = /[aeiouy]./;

/** Whether a text may have words with `compoundParts`. */
export function hasCompounds(text: string): boolean {
  return COMPOUND.test(text);
}

/**
 * The parts of a folded word that Pagefind does not index: "h1n1" of "H1N1-positive", and nothing of "NHS-funded". A single letter is found
 * only together with its neighbour: "f16" of "F-16-style".
 */
export function compoundParts(word: string): string[] {
  if (!hasCompounds(word)) return [];
  const whole = joined(word);
  const parts = word.replace(POSSESSIVE, "").match(PART) ?? [];
  const forms = parts.flatMap((part, at) => {
    const [form, next] = [joined(part), joined(parts[at + 1] ?? "")];
    const own = DIVIDED_BY_PAGEFIND.test(part) ? [form] : [];
    return next && (LETTER.test(form) || LETTER.test(next)) ? [...own, form + next] : own;
  });
  return forms.filter((form) => form !== whole && !(`${form}s` === whole && STEMMED.test(form)));
}

/** In lower case, because Pagefind divides at capitals. */
function joined(part: string): string {
  return part.replace(/[^\p{L}\p{M}\p{N}]/gu, "").toLowerCase();
}
