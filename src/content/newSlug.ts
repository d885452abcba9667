/** Slugs longer than this are cut at the end of a word. */
const longest = 60;

/** Words that an address does without. Those that turn a sense round ("not", "without") stay. */
const clutter = new Set(
  "a an the and or but of to in on at by for from with as into over is are was were be been has have had will would its their this that than".split(
    " ",
  ),
);

/** Letters that are not a plain letter with a mark, and would be lost. */
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
 * A slug for a headline: its telling words in plain letters, with a number behind them where another item has that slug or
 * had it. `isTaken` tells of a slug whether it is used. Empty when the headline has neither letters nor numbers.
 */
export function newSlug(headline: string, isTaken: (slug: string) => boolean): string {
  const words = wordsOf(headline);
  const telling = words.filter((word) => !clutter.has(word));
  const slug = fitted(telling.length > 0 ? telling : words, longest);
  if (slug === "" || !isTaken(slug)) return slug;
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const other = `${fitted(slug.split("-"), longest - ending.length)}${ending}`;
    if (!isTaken(other)) return other;
  }
}

/** An id for a name: all its words, in plain letters. Empty when it has neither letters nor numbers. */
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

/** As many of the words as fit, the first of them in any case. */
function fitted(words: readonly string[], length: number): string {
  let slug = [...(words[0] ?? "")].slice(0, length).join("");
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > length) break;
    slug += `-${word}`;
  }
  return slug;
}
