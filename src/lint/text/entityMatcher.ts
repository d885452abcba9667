import { memoize } from "../../cache/memoize.ts";
import type { Registers } from "../../content/registers/registers.ts";
import { isBeforeCapital, isWhole, withPlainQuotes } from "./phrases.ts";
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
    const isWord = /^\p{Lu}\p{Ll}+\P{L}?$/u.test(text.slice(at, end));
    if (isPartOfName(text, at, end) || isSource(text, at, end) || isInAddress(text, at, end)) continue;
    found.push({ at, name: phrase.meaning, mayBeWord: isWord && beginsSentence(text, at) });
  }
  return found;
}

/** One word may be part of another name, as a county's is of “Somerset House”. */
function isPartOfName(text: string, at: number, end: number): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(at, end)) && isBeforeCapital(text, end);
}

/** Whether a capital is there because a sentence, a line or a quotation begins. */
function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:\n|\uFFFC]|[-*+] )[\s“"‘'(*_[#>]*$/u.test(text.slice(Math.max(0, at - 12), at));
}

/** Whether a name stands alone in brackets, as a publisher does: “([BBC](…) / [Guardian](…))”, or an acronym after its meaning. */
function isSource(text: string, at: number, end: number): boolean {
  behindSource.lastIndex = end;
  return /[(/] ?[*_[]*(?:The )?$/.test(text.slice(Math.max(0, at - 9), at)) && behindSource.test(text);
}

/** The address of a link is masked. */
const behindSource = /[*_]*\]?\uFFFC*[*_]* ?[)/]/y;

/** Whether a name is a part of a web address or of an account's name: “NPS.gov”, “@CDC”. */
function isInAddress(text: string, at: number, end: number): boolean {
  return text.charAt(at - 1) === "@" || /^\.\p{L}/u.test(text.slice(end, end + 3));
}

/** A name in a text. */
interface Named {
  readonly at: number;
  readonly name: Name;
  /** Whether it may be an ordinary word that has its capital from its place. */
  readonly mayBeWord: boolean;
}
