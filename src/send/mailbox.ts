/** Domains where full stops before the `@` don't count, and the one that stands for both. */
const dotless = new Map([
  ["gmail.com", "gmail.com"],
  ["googlemail.com", "gmail.com"],
]);

/** Letters of other alphabets that can't be told from Latin ones: a whole name may be of them. */
const lookAlikes = new Map(
  ["аa", "еe", "оo", "рp", "сc", "уy", "хx", "іi", "јj", "ѕs", "ԁd", "һh", "οo", "νv"].map(pair),
);

/**
 * The mailbox that an address most likely leads to, as it is compared between lists: `ann+news@example.org` is ann's. It takes
 * too many addresses for the same rather than too few, as whoever has left is not sent to.
 */
export function mailboxOf(local: string, domain: string): string {
  const owner = folded(local).replace(/\+.*$/s, "");
  const host = dotless.get(domain);
  return host === undefined ? `${owner}@${domain}` : `${owner.replaceAll(".", "")}@${host}`;
}

/** Converts to upper case first, so that letters with two lower-case forms, such as `σ` and `ς`, become one. */
function folded(text: string): string {
  const small = text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
  return [...small].map((letter) => lookAlikes.get(letter) ?? letter).join("");
}

function pair([other = "", latin = ""]: string): [string, string] {
  return [other, latin];
}
