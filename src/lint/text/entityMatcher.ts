import { memoize } from "../../cache/memoize.ts";
import type { Registers } from "../../content/registers/registers.ts";
import { beginsSentence, isElsewhere, isOther } from "./nameContext.ts";
import { isWhole, withPlainQuotes } from "./phrases.ts";
import { type PhraseTree, phraseAt, phraseTree } from "./phraseTree.ts";

type Field = "organisations" | "people";

/** An organisation or person that a name may mean. */
export interface NamedEntity {
  readonly field: Field;
  readonly id: string;
}

/** A name in the registers, and those who have it. */
interface Name {
  readonly text: string;
  readonly entities: readonly NamedEntity[];
}

const namesByWords = memoize((registers: Registers): PhraseTree<Name> => {
  const names = [...entitiesByName(registers)].map(
    ([text, entities]) => [text, { text, entities: [...entities.values()] }] as const,
  );
  return phraseTree(names, withPlainQuotes);
});

const capitalised = /[A-Z0-9À-Þ][\wÀ-ɏ]*/g;

/** Each name with the entities that have it; `The` at its beginning may be missing. */
function entitiesByName({ organisations, people }: Registers): Map<string, Map<string, NamedEntity>> {
  const byName = new Map<string, Map<string, NamedEntity>>();
  const add = (name: string, entity: NamedEntity) => {
    const text = name.replace(/^The (?=\S)/, "");
    byName.set(text, (byName.get(text) ?? new Map()).set(entity.id, entity));
  };
  for (const { id, name, aliases } of organisations.values())
    for (const each of [name, ...aliases]) add(each, { field: "organisations", id });
  for (const { id, name } of people.values()) add(name, { field: "people", id });
  return byName;
}

/** The names from the registers that are in a text, except publishers in brackets. If one contains another, only the longer one. */
export function entitiesNamedIn(text: string, registers: Registers): Named[] {
  const names = namesByWords(registers);
  const found: Named[] = [];
  let end = 0;
  for (const { index: at } of text.matchAll(capitalised)) {
    const phrase = at < end ? undefined : phraseAt(text, at, names, withPlainQuotes);
    if (phrase === undefined || !isWhole(text, at, phrase.end - at)) continue;
    end = phrase.end;
    const name = phrase.meaning;
    if (isOther(text, at, end) || (isOrganisation(name) && isElsewhere(text, at))) continue;
    const isWord = /^\p{Lu}\p{Ll}+\P{L}?$/u.test(text.slice(at, end));
    found.push({ at, name, mayBeWord: isWord && beginsSentence(text, at) });
  }
  return found;
}

function isOrganisation({ entities }: Name): boolean {
  return entities.every(({ field }) => field === "organisations");
}

/** A name in a text. */
interface Named {
  readonly at: number;
  readonly name: Name;
  /** Whether it may be an ordinary word that has its capital from its place. */
  readonly mayBeWord: boolean;
}
