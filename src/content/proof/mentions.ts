import { aWarning, type Finding } from "../problem.ts";
import { entryMeant } from "../registerNames.ts";
import type { Registers } from "../registers.ts";
import { valueAt } from "../schemaPaths.ts";
import { type Bearer, namedIn } from "./bearers.ts";
import type { Proof } from "./proof.ts";
import type { Rule } from "./rule.ts";

const searched: readonly unknown[] = ["headline", "standfirst", undefined];

/** Who is named may be what the item is about, and is then found under that name. */
export const mentions: Rule = {
  name: "mentions",
  about:
    "An organisation or person that the headline, the standfirst or the body names, by a name or alias of the registers, is suggested for `organisations` or `people`, so that readers find the item on their pages. Whoever a listed organisation took the place of, or who took its place, is not; nor is a name of one word before another capital, such as “Somerset” in “Somerset House”.",
  example:
    "An item that says “NHS England will pay” is suggested to have `nhs-england` among its `organisations`.",
  check(proof, { registers }) {
    const told = new Set<string>();
    return proof.prose
      .filter(({ path }) => searched.includes(path[0]))
      .flatMap(({ text, placeAt }) =>
        namedIn(text, registers).flatMap(({ at, name }): Finding[] => {
          const [bearer, ...others] = name.bearers;
          if (
            bearer === undefined ||
            others.length > 0 ||
            told.has(bearer.id) ||
            isListed(bearer, proof, registers)
          )
            return [];
          told.add(bearer.id);
          const message = `\`${name.text}\` is named, but \`${bearer.id}\` is not among \`${bearer.field}\`.`;
          return [
            aWarning(placeAt(at), message, "Add it if the item is about it.", {
              rule: "mentions",
              field: bearer.field,
              value: bearer.id,
            }),
          ];
        }),
      );
  },
};

/** Whether the item lists it, or the organisation that it became or was; a name where the id belongs is a mistake of another kind. */
function isListed({ field, id }: Bearer, { fields }: Proof, registers: Registers): boolean {
  const listed = valueAt(fields, [field]);
  const words: unknown[] = Array.isArray(listed) ? listed : [];
  if (words.includes(id)) return true;
  const ids = words.map((word) => entryMeant(registers, field, String(word))?.id ?? "");
  if (ids.includes(id)) return true;
  return (
    field === "organisations" &&
    (words.some(isUnread) || ids.some((each) => leadsTo(each, id) || leadsTo(id, each)))
  );

  /** One whose entry is wrong may have become anyone. */
  function isUnread(word: unknown): boolean {
    const known = registers.ids.organisations;
    return !registers.organisations.has(String(word)) && (known === undefined || known.has(String(word)));
  }

  function leadsTo(from: string, to: string): boolean {
    const seen = new Set<string>();
    for (
      let at: string | undefined = from;
      at !== undefined && !seen.has(at);
      at = registers.organisations.get(at)?.successor
    ) {
      if (at === to) return true;
      seen.add(at);
    }
    return false;
  }
}
