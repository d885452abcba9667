import { homoglyphIn, letterPair } from "./homoglyphs.ts";
import { isReservedName } from "./reservedNames.ts";

/** A longer slug is cut at the end of a word. */
const longest = 60;

/** Words that a slug leaves out. It keeps those that reverse the meaning ("not", "without"). */
const stopWords = new Set(
  "a an the and or but of to in on at by for from with as into over is are was were be been has have had will would its their this that than".split(
    " ",
  ),
);

/** Letters that Unicode does not decompose into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  µ: "u",
};

/** Greek letters as Latin texts name them: α-synuclein. */
const greekNames = new Map(
  "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ u ν nu ξ xi ο omicron π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega"
    .split(" ")
    .flatMap((letter, index, all): [string, string][] => (index % 2 ? [] : [[letter, all[index + 1] ?? ""]])),
);

/**
 * A slug for a headline: its words without stop words, in plain letters, with a number after them if `isTaken` says that the slug is in use
 * or no file may have the name. Empty when the headline has neither letters nor numbers.
 */
export function newSlug(headline: string, isTaken: (slug: string) => boolean): string {
  const words = wordsOf(headline);
  const important = words.filter((word) => !stopWords.has(word));
  const slug = joinUpTo(important.length > 0 ? important : words, longest);
  if (slug === "" || !(isTaken(slug) || isReservedName(slug))) return slug;
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const other = `${joinUpTo(slug.split("-"), longest - ending.length)}${ending}`;
    if (!isTaken(other)) return other;
  }
}

/** An id for a name: all its words in plain letters. Empty when the name has neither letters nor numbers. */
export function newId(name: string): string {
  const id = wordsOf(name).join("-");
  return isReservedName(id) ? `${id}-2` : id;
}

/** Marks that change a Latin, Greek or Cyrillic letter only slightly. In other scripts, they are part of the letter. */
const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu;
/** Marks on no letter, such as those of emoji. */
const strayMarks = /\p{Me}|(?<![\p{L}\p{M}])\p{M}+/gu;

function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[ßæœøłđðþıµ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .split(letterPair)
    .map((part, index) => (index % 2 ? part : part.normalize("NFKD")))
    .join("")
    .toLowerCase()
    .replace(accents, "")
    .replace(strayMarks, "")
    .replace(/['’‘]/g, "")
    .replace(/&/g, " and ")
    .replace(/(\d)[.,](?=\d)/g, "$1-")
    .normalize("NFC");
  return inOneAlphabet(plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}

/** The words without those in another alphabet than most. No address mixes alphabets: its readers could not tell their letters apart. */
function inOneAlphabet(words: readonly string[]): string[] {
  if (homoglyphIn(words.join("")) === undefined) return [...words];
  const spelled = words.map((word) =>
    /^\p{Script=Greek}{2,}$/u.test(word) ? word : word.replace(/./gu, (each) => greekNames.get(each) ?? each),
  );
  const latin = spelled.join("").match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other =
    spelled.join("").match(/[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]/gu)
      ?.length ?? 0;
  const foreign =
    latin > other
      ? /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]/u
      : /\p{Script=Latin}/u;
  return spelled.filter((word) => !foreign.test(word));
}

/** As many words as fit into `length`, but at least the first, shortened if it must be. */
function joinUpTo(words: readonly string[], length: number): string {
  let slug = [...(words[0] ?? "")].slice(0, length).join("");
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > length) break;
    slug += `-${word}`;
  }
  return slug;
}
