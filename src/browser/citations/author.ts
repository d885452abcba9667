import type { Author, NameParts } from "./citation.ts";

/**
 * The author that a name stands for which is in no register. Only a name that looks like nothing else than a person's is taken for one,
 * because "Zero, Department for Energy and Net" is a worse mistake than a person's name that is not turned round.
 */
export function unregisteredAuthor(name: string): Author {
  const parts = organisationWord.test(name) ? undefined : namePartsOf(name);
  return { kind: parts ? "person" : "organisation", name, parts };
}

/** Words that the names of organisations and teams have and those of people lack, in the languages that our readers meet most. */
const organisationWord = new RegExp(
  `(?<!\\p{L})(${[
    "the|agency|association|authority|board|briefing|bureau|centre|center|college|commission|committee|company|correspondents?|council",
    "courier|department|desk|digest|directorate|editors?|editorial|executive|federation|foundation|government|group|hospital|inspectorate",
    "institute|limited|ltd|ministry|network|news|newsroom|nhs|office|organi[sz]ation|parliament|partnership|plc|reporters?|services?",
    "society|staff|team|times|treasury|trust|uk|union|university|writers?",
    "minist[eè]re|ministerio|ministero|ministerium|ministerie|banco|banque|institut|instituto|istituto|agence|agencia|agenzia|bundesamt",
    "redaktion|r[eé]daction|redacci[oó]n|redazione|universit[aàä]t?|université|universidad",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** A word of a name: "Ann", "O’Neill", "Smith-Jones", "J.", "J.R.". */
const namePart = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const particle = /^(al|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|zu)$/;
const suffixWord = /^(Jr|Sr|II|III|IV|MP|MEP|MSP|QC|KC|OBE|CBE|MBE|FRS|MD|PhD)\.?$/;

/**
 * Divides a person's name of two or more words. Its last word is the family name, with the particles before it. Returns undefined if this
 * may be wrong: for scripts without capital letters, whose names can be in another order, and for words without a capital.
 */
export function namePartsOf(name: string): NameParts | undefined {
  const words = name.split(/,?\s+/u);
  const suffix = suffixWord.test(words.at(-1) ?? "") ? words.pop() : undefined;
  if (words.length < 2 || words.length > 6) return undefined;
  if (!words.every((word) => namePart.test(word) || particle.test(word))) return undefined;
  if (particle.test(words[0] ?? "") || particle.test(words.at(-1) ?? "")) return undefined;
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? "")) start--;
  return { given: words.slice(0, start).join(" "), family: words.slice(start).join(" "), suffix };
}
