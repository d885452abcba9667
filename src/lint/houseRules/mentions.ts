import { type Finding, type Position, warningAt } from "../../content/problem.ts";
import { findEntry } from "../../content/registers/registerLookup.ts";
import type { Registers } from "../../content/registers/registers.ts";
import { valueAt } from "../../content/schema/schemaPaths.ts";
import type { HouseRule, LintInput } from "../houseRule.ts";
import { entitiesNamedIn, type NamedEntity } from "../text/entityMatcher.ts";

const searchedFields: readonly string[] = ["headline", "standfirst", ""];

/** A name in passing does not make an item about someone. */
const fewestInBody = 3;

/** Suggests whoever an item is about for its lists, so that readers find the item on their pages. */
export const rule: HouseRule = {
  name: "mentions",
  about:
    "If the headline or the standfirst has the name or alias of an organisation or person in the registers, or the body has it three times, list them in `organisations` or `people`, so that readers find the item on their pages. Predecessors and successors of a listed organisation are not suggested. One word is not a name if it only begins sentences, as “Mind” does in “Mind the gap”, or stands before another capital, as “Somerset” does in “Somerset House”. Nor are a name alone in brackets, such as a publisher's, and one behind a place, as in “the Wisconsin Supreme Court”.",
  example:
    "if a headline says “The River Board will pay”, the check suggests `river-board` in `organisations`.",
  check(input, { registers }) {
    const mentions = mentionsIn(input, registers);
    if (mentions.length === 0) return [];
    const isListed = listedIn(input, registers);
    return mentions
      .filter(({ count, isInBody }) => count >= (isInBody ? fewestInBody : 1))
      .filter(({ entity }) => !isListed(entity))
      .map(({ entity, name, position }): Finding => {
        const message = `\`${name}\` is named, but \`${entity.id}\` is not in \`${entity.field}\`.`;
        const about = { field: entity.field, value: entity.id };
        return warningAt(position(), message, "Add it if the item is about it.", about);
      });
  },
};

/** Somebody whom an item names. */
interface Mention {
  readonly entity: NamedEntity;
  readonly name: string;
  readonly position: () => Position;
  /** Whether only the body names them. */
  readonly isInBody: boolean;
  count: number;
}

/** Everybody whom an item names, in order, each where that happens first. Names that several entries have are left out. */
function mentionsIn({ prose }: LintInput, registers: Registers): Mention[] {
  const mentions = new Map<string, Mention>();
  const named = prose
    .filter(({ field }) => searchedFields.includes(field))
    .map((proseText) => ({ ...proseText, names: entitiesNamedIn(proseText.text, registers) }));
  const certain = new Set(
    named.flatMap(({ names }) => names.filter(({ mayBeWord }) => !mayBeWord).map(({ name }) => name)),
  );
  for (const { field, names, positionAt } of named)
    for (const { at, name } of names) {
      const [entity, ...others] = name.entities;
      if (entity === undefined || others.length > 0 || !certain.has(name)) continue;
      const key = `${entity.field} ${entity.id}`;
      const mention = mentions.get(key);
      if (mention) mention.count++;
      else
        mentions.set(key, {
          entity,
          name: name.text,
          position: () => positionAt(at),
          isInBody: field === "",
          count: 1,
        });
    }
  return [...mentions.values()];
}

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
