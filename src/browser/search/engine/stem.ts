/*
 * The English stemmer of Snowball 3, which Pagefind uses: https://snowballstem.org/algorithms/english/stemmer.html. Packages on npm have older versions of it, in which
 * "university" and "universal" are one word.
 */

type Suffixes = readonly (readonly [suffix: string, replacement: string, before?: RegExp])[];

/** Pairs from a text such as `ational:ate tional:tion`. */
function pairs(text: string): (readonly [string, string])[] {
  return text.split(" ").map((pair) => {
    const [from = "", to = ""] = pair.split(":");
    return [from, to];
  });
}

/** Words with a stem of their own. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  pairs(
    "skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes",
  ),
);

/** Words that look as if they ended with a suffix. */
const WHOLE = /^(?:inn|out|cann|herr|earr|even)ing$|^(?:proc|exc|succ)eed$/;

/** Beginnings that no suffix is taken from. */
const BEGINNINGS = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/;

const AFTER_SYLLABLE = /^.*?[aeiouy][^aeiouy]/;
const SHORT_SYLLABLE = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/;
const DOUBLE = /(?<!^[aeo])(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

/** Longer suffixes come first. */
const STEP_2: Suffixes = [
  ...pairs(
    "ational:ate fulness:ful iveness:ive ization:ize ousness:ous biliti:ble lessli:less tional:tion alism:al aliti:al ation:ate entli:ent fulli:ful iviti:ive ousli:ous ogist:og abli:able alli:al anci:ance ator:ate enci:ence izer:ize bli:ble",
  ),
  ["ogi", "og", /l$/],
  ["li", "", /[cdeghkmnrt]$/],
];

const STEP_3 = pairs("ational:ate tional:tion alize:al icate:ic iciti:ic ical:ic ness: ful:");

const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|(?<=[st])ion)$/;

/** A word as Pagefind looks for it: in lower case, without marks and punctuation. Only kana with marks are composed. */
export function plainWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?![\u3099\u309A])\p{M}|[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, "");
  return /[\u3099\u309A]/.test(plain) ? plain.normalize("NFC") : plain;
}

/**
 * The stem of a plain word, as the index has it. `r1` and `r2` are where suffixes may begin: after the first and the second syllable.
 */
export function stem(word: string): string {
  if (word.length < 3) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  // A y that is a consonant is written Y.
  const marked = word.replace(/^y|([aeiouy])y/g, "$1Y");
  const [start] = BEGINNINGS.exec(marked) ?? AFTER_SYLLABLE.exec(marked) ?? [marked];
  const [next] = AFTER_SYLLABLE.exec(marked.slice(start.length)) ?? [marked];
  const [r1, r2] = [start.length, start.length + next.length];
  const plain = withoutS(marked);
  if (WHOLE.test(plain)) return plain.toLowerCase();
  const root = withoutInflection(plain, r1).replace(/(?<=.[^aeiouy])[yY]$/, "i");
  const derived = replaced(replaced(root, STEP_2, r1), STEP_3, r1);
  const cut = without(STEP_4, r2, without(/ative$/, r2, derived));
  return withoutE(cut, r1, r2).toLowerCase();
}

function withoutS(word: string): string {
  if (/sses$/.test(word)) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[us]s$/.test(word) ? word : word.replace(/(?<=[aeiouy].+)s$/, "");
}

/** Without -eed, -ed, -ing and their adverbs. */
function withoutInflection(word: string, r1: number): string {
  const [eed] = /eed(?:ly)?$/.exec(word) ?? [];
  if (eed && word.length - eed.length < r1) return word;
  if (eed) return `${word.slice(0, -eed.length)}ee`;
  if (/^[^aeiouy]ying$/.test(word)) return `${word[0]}ie`;
  const [, rest] = /^(.*[aeiouy].*?)(?:ed|ing)(?:ly)?$/.exec(word) ?? [];
  return rest === undefined ? word : withEnding(rest, r1);
}

/** What is left of "hoping" is "hope", and of "hopping" is "hop". */
function withEnding(rest: string, r1: number): string {
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  return rest.length <= r1 && SHORT_SYLLABLE.test(rest) ? `${rest}e` : rest;
}

/** Replaces the longest suffix that a word has, if it begins at `start` or later. */
function replaced(word: string, suffixes: Suffixes, start: number): string {
  const [suffix, replacement, before] = suffixes.find(([each]) => word.endsWith(each)) ?? [];
  if (suffix === undefined || word.length - suffix.length < start) return word;
  const rest = word.slice(0, -suffix.length);
  return before === undefined || before.test(rest) ? rest + replacement : word;
}

/** Takes a suffix away if it begins at `start` or later. */
function without(suffix: RegExp, start: number, word: string): string {
  const at = suffix.exec(word)?.index ?? -1;
  return at >= start ? word.slice(0, at) : word;
}

function withoutE(word: string, r1: number, r2: number): string {
  const [rest, end] = [word.slice(0, -1), word.length - 1];
  if (word.endsWith("e")) return end >= r2 || (end >= r1 && !SHORT_SYLLABLE.test(rest)) ? rest : word;
  return word.endsWith("ll") && end >= r2 ? rest : word;
}
