import { type Finding, warningAt } from "../../content/problem.ts";
import { findEntry } from "../../content/registers/registerLookup.ts";
import type { Registers } from "../../content/registers/registers.ts";
import { valueAt } from "../../content/schema/schemaPaths.ts";
import type { LintInput, LintRule } from "../rule.ts";
import { entitiesNamedIn, type NamedEntity } from "../text/entityMatcher.ts";

const searchedFields: readonly string[] = ["headline", "standfirst", ""];

/** Suggests whoever an item names for its lists, so that readers find the item on their pages. */
export const rule: LintRule = {
  name: "mentions",
  order: 6,
  about:
    "If the headline, the standfirst or the body has the name or alias of an organisation or person in the registers, list them in `organisations` or `people`, so that readers find the item on their pages. Predecessors and successors of a listed organisation are not suggested. Nor is one word before another capital, such as “Somerset” in “Somerset House”.",
  example: "if an item says “NHS England will pay”, the check suggests `nhs-england` in `organisations`.",
  check(input, { registers }) {
    const reported = new Set<string>();
    let isListed: ReturnType<typeof listedIn> | undefined;
    return input.prose
      .filter(({ field }) => searchedFields.includes(field))
      .flatMap(({ text, positionAt }) =>
        entitiesNamedIn(text, registers).flatMap(({ at, name }): Finding[] => {
          const [entity, ...others] = name.entities;
          if (entity === undefined || others.length > 0 || reported.has(entity.id)) return [];
          isListed ??= listedIn(input, registers);
          if (isListed(entity)) return [];
          reported.add(entity.id);
          const message = `\`${name.text}\` is named, but \`${entity.id}\` is not in \`${entity.field}\`.`;
          return [
            warningAt(positionAt(at), message, "Add it if the item is about it.", {
              field: entity.field,
              value: entity.id,
            }),
          ];
        }),
      );
  },
};

/** Tells whether an item lists someone, or a predecessor or successor. A name written in place of an id counts: that mistake is reported elsewhere. */
function listedIn({ fields }: LintInput, registers: Registers): (entity: NamedEntity) => boolean {
  const people = idsIn(fields, "people", registers);
  const organisations = idsIn(fields, "organisations", registers);
  const became = successorsOf(organisations, registers);
  const mayBeAnyone = [...organisations].some((id) => isUnreadable(id, registers));
  return ({ field, id }) => {
    if (field === "people") return people.has(id);
    const all = successorsOf([id], registers);
    return mayBeAnyone || became.has(id) || [...all].some((each) => organisations.has(each));
  };
}

/** The ids in a field, and those of the names in it. */
function idsIn(fields: unknown, field: NamedEntity["field"], registers: Registers): Set<string> {
  const listed = valueAt(fields, [field]);
  const words: unknown[] = Array.isArray(listed) ? listed : [];
  return new Set(words.map(String).flatMap((word) => [word, findEntry(registers, field, word)?.id ?? word]));
}

/** If an organisation's entry can't be read, its successor is unknown. */
function isUnreadable(id: string, { ids: { organisations: known }, organisations }: Registers): boolean {
  return !organisations.has(id) && (known === undefined || known.has(id));
}

/** A bound on chains of successors: no real one is so long. */
const maxSuccessors = 100;

/** Some organisations and all their successors. */
function successorsOf(ids: Iterable<string>, { organisations }: Registers): Set<string> {
  const all = new Set<string>();
  for (const id of ids) {
    let at: string | undefined = id;
    for (let step = 0; at !== undefined && !all.has(at) && step <= maxSuccessors; step++) {
      all.add(at);
      at = organisations.get(at)?.successor;
    }
  }
  return all;
}
