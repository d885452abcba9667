import { domainToASCII, domainToUnicode } from "node:url";
import { homoglyphIn } from "../content/homoglyphs.ts";

/** An email address that a message can go to. */
export interface Address {
  /** As its owner writes it. */
  readonly written: string;
  /** The same however the address is written: in lower case, with an ASCII domain. */
  readonly key: string;
  /** The same for all addresses that may lead to one mailbox: who unsubscribes one of them unsubscribes all. */
  readonly mailbox: string;
}

/** Letters and digits of any script and, after the first character, what else RFC 5322 allows without quotation marks. */
const localPart =
  /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]*(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
/** Only these can be registered, although Node accepts any character in a domain. */
const domainLetters = /^[\p{L}\p{M}\p{N}.\u00b7\u30fb-]+$/u;
const hasMoreThanDomain = /[/?#%\\@:]/;

/** Parses an address. Returns what is wrong with it as a text, which never repeats the address. */
export function readAddress(text: string): Address | string {
  const written = trimInvisible(text).normalize("NFC");
  const at = written.lastIndexOf("@");
  if (written === "") return "The address is empty.";
  if (written.length > 320) return "The address is too long.";
  if (/[\s\p{Cc}]/u.test(written)) return "The address has a space in it.";
  if (at < 0)
    return /[＠﹫]/.test(written)
      ? "The `@` of the address is not the usual character."
      : "The address has no `@`.";
  const [local, domain] = [written.slice(0, at), written.slice(at + 1)];
  const known = domainToASCII(domain);
  const problem = oddIn(local, domain, known) ?? problemOf(local) ?? problemOfDomain(domain, known);
  if (problem) return problem;
  return {
    written: `${local}@${/^[!-~]*$/.test(domain) ? domain : known}`,
    key: `${local.toLowerCase()}@${known}`,
    mailbox: mailboxOf(local, known),
  };
}

function problemOf(local: string): string | undefined {
  if (!localPart.test(local) || Buffer.byteLength(local) > 64) return "The part before the `@` is not valid.";
  return /%[0-9a-f]{2}/i.test(local)
    ? "The part before the `@` is percent-encoded, as in a web address."
    : undefined;
}

function problemOfDomain(domain: string, known: string): string | undefined {
  const isDomain =
    domainLetters.test(domainToUnicode(known)) && !hasMoreThanDomain.test(domain) && domainName.test(known);
  return isDomain && known.length <= 253 ? undefined : "The part after the `@` is not a domain.";
}

/** Why an address is not what it looks like. Its domain is checked as it is written and as mail programs show it. */
function oddIn(local: string, domain: string, known: string): string | undefined {
  const labels = [...domain.split("."), ...domainToUnicode(known).split(".")];
  const odd =
    homoglyphIn(local, "before its `@`, the") ??
    labels.map((label) => homoglyphIn(label, "in its domain, a label's")).find((each) => each !== undefined);
  return odd && `The address is not what it looks like: ${odd}.`;
}

/** The lookbehind makes each run match only from its start, which takes linear time. */
const unseen =
  /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+|(?<![\s\p{Cf}\p{Default_Ignorable_Code_Point}])[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+$/gu;

/** A text without white space and invisible characters at both ends. */
export function trimInvisible(text: string): string {
  return text.replace(unseen, "");
}

/** Domains where full stops before the `@` don't count, and the one that stands for both. */
const dotless = new Map([
  ["gmail.com", "gmail.com"],
  ["googlemail.com", "gmail.com"],
]);

/** Letters of other alphabets that look like Latin ones, each with its Latin letter. */
const lookAlikes = new Map(
  ["аa", "еe", "оo", "рp", "сc", "уy", "хx", "іi", "јj", "ѕs", "ԁd", "һh", "οo", "νv"].map(
    ([other = "", latin = ""]) => [other, latin],
  ),
);

/**
 * The mailbox that an address most likely leads to: `ann+news@example.org` is ann's. It takes too many addresses for the same mailbox rather
 * than too few, so that nobody who has unsubscribed gets the email.
 */
function mailboxOf(local: string, domain: string): string {
  const owner = folded(local).replace(/\+.*$/s, "");
  const host = dotless.get(domain);
  return host === undefined ? `${owner}@${domain}` : `${owner.replaceAll(".", "")}@${host}`;
}

/** Converts to upper case first, so that letters with two lower-case forms, such as `σ` and `ς`, become one. */
function folded(text: string): string {
  const small = text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
  return [...small].map((letter) => lookAlikes.get(letter) ?? letter).join("");
}
