import { type Address, readAddress, trimInvisible } from "../address.ts";

/** An address in a text or, as a text, what is wrong with it, and where it starts. */
export interface FoundAddress {
  readonly address: Address | string;
  readonly at: number;
}

/** `Ann Reed <ann@example.org>` or `"Reed, Ann" <ann@example.org>`; a text between quotation marks; a word. */
const mailboxOrWord =
  /(?<name>"[^"]*"\s*|[^<>",;]{0,200})<(?<inside>[^<>]*)>|"(?<quoted>[^"]*)"|(?<word>[^\s,;"]+)|"/gu;

/**
 * Parses a list of addresses with commas, semicolons or spaces between them. Each is bare, a `mailto:` link or `Ann Reed <ann@example.org>`.
 * Anything else is an error, because an overlooked address would get the email.
 */
export function addressesIn(text: string): FoundAddress[] {
  const found = [...text.matchAll(mailboxOrWord)].flatMap(({ 0: match, index, groups = {} }) => {
    const { name = "", inside, quoted, word } = groups;
    const one = inside ?? quoted ?? word ?? match;
    const at = index + (/\S/.exec(match)?.index ?? 0);
    return [
      ...addressesWithin(name).map(({ address }) => ({ address, at })),
      { address: readOneAddress(one), at },
    ];
  });
  return found.length > 0 ? found : [{ address: readAddress(""), at: 0 }];
}

/** The addresses among other words in a text. */
export function addressesWithin(text: string): FoundAddress[] {
  return [...text.matchAll(/[^\s<>"“”„()[\]{},;:|]{1,400}[@＠﹫][^\s<>"“”„()[\]{},;:|]+/gu)].map(
    ({ 0: word, index }) => ({
      address: readAddress(word.replace(/^['‘]+|[.!?'’]+$/gu, "")),
      at: index,
    }),
  );
}

/** Parses one address: bare, within angle brackets, or a `mailto:` link. */
export function readOneAddress(word: string): Address | string {
  const inside = trimInvisible(word).replace(/^<([^<>]*)>$/, "$1");
  return readAddress(inside.replace(/^mailto:([^?]*)(\?.*)?$/is, "$1"));
}
