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
};

/**
 * A slug for a headline: its words without stop words, in plain letters, with a number after them if `isTaken` says that the slug is in use.
 * Empty when the headline has neither letters nor numbers.
 */
export function newSlug(headline: string, isTaken: (slug: string) => boolean): string {
  const words = wordsOf(headline);
  const important = words.filter((word) => !stopWords.has(word));
  const slug = joinUpTo(important.length > 0 ? important : words, longest);
  if (slug === "" || !isTaken(slug)) return slug;
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const other = `${joinUpTo(slug.split("-"), longest - ending.length)}${ending}`;
    if (!isTaken(other)) return other;
  }
}

/** An id for a name: all its words in plain letters. Empty when the name has neither letters nor numbers. */
export function newId(name: string): string {
  return wordsOf(name).join("-");
}

function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\p{M}'’‘]/gu, "")
    .replace(/&/g, " and ")
    .replace(/(\d)[.,](?=\d)/g, "$1-")
    .normalize("NFC");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
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
