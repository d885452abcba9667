import type { Registers } from "../registers.ts";
import { isBeforeCapital, isWhole, wordsPattern } from "./phrases.ts";
import { remembered } from "./remembered.ts";

type Field = "organisations" | "people";

/** Who may be meant by a name. */
export interface Bearer {
  readonly field: Field;
  readonly id: string;
}

/** A name of the registers, and those who bear it. */
interface Name {
  readonly text: string;
  readonly pattern: RegExp;
  readonly bearers: readonly Bearer[];
}

/** The names of the registers by their first word and what follows it, longer ones first. */
const namesByWords = remembered((registers: Registers): NamesByWords => {
  const byWords = new Map<string, Map<string, Name[]>>();
  for (const [text, bearers] of bearersOf(registers)) {
    const [first, second] = wordsAt(text, 0);
    if (first === "") continue;
    const pattern = new RegExp(wordsPattern(text).replaceAll("’", "[’']"), "y");
    const bySecond = byWords.get(first) ?? new Map<string, Name[]>();
    const names = [...(bySecond.get(second) ?? []), { text, pattern, bearers }];
    bySecond.set(
      second,
      names.sort((a, b) => b.text.length - a.text.length),
    );
    byWords.set(first, bySecond);
  }
  return byWords;
});

type NamesByWords = ReadonlyMap<string, ReadonlyMap<string, readonly Name[]>>;

/** The word at an index and the one that a space divides from it; an empty text where there is none. */
function wordsAt(text: string, index: number): [first: string, second: string] {
  twoWords.lastIndex = index;
  const [, first = "", second = ""] = twoWords.exec(text) ?? [];
  return [first, second];
}

const twoWords = /([A-Z0-9À-Þ][\wÀ-ɏ]*)(?:\s+([\wÀ-ɏ]+))?/y;
const capitalised = /[A-Z0-9À-Þ][\wÀ-ɏ]*/g;

/** Each name with its bearers; `The` at its beginning may be missing. */
function bearersOf({ organisations, people }: Registers): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const add = (name: string, bearer: Bearer) => {
    const text = name.replace(/^The (?=\S)/, "");
    bearers.set(text, [...(bearers.get(text) ?? []).filter(({ id }) => id !== bearer.id), bearer]);
  };
  for (const { id, name, aliases } of organisations.values())
    for (const each of [name, ...aliases]) add(each, { field: "organisations", id });
  for (const { id, name } of people.values()) add(name, { field: "people", id });
  return bearers;
}

/** The names of the registers in a text; where one holds another, the longer alone. */
export function namedIn(text: string, registers: Registers): Named[] {
  const names = namesByWords(registers);
  const found: Named[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(capitalised)) {
    const bySecond = index < end ? undefined : names.get(word);
    const named = bySecond && nameAt(text, index, bySecond);
    if (named === undefined) continue;
    end = named.end;
    if (!isPartOfName(text, index, end)) found.push(named);
  }
  return found;
}

/** A name of one word may be a part of another, as that of a county is of Somerset House. */
function isPartOfName(text: string, at: number, end: number): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(at, end)) && isBeforeCapital(text, end);
}

/** A name in a text: from one character to before another. */
interface Named {
  readonly at: number;
  readonly end: number;
  readonly name: Name;
}

function nameAt(text: string, at: number, bySecond: ReadonlyMap<string, readonly Name[]>): Named | undefined {
  const [, second] = wordsAt(text, at);
  for (const followedBy of new Set([second, ""]))
    for (const name of bySecond.get(followedBy) ?? []) {
      name.pattern.lastIndex = at;
      const length = name.pattern.exec(text)?.[0].length;
      if (length !== undefined && isWhole(text, at, length)) return { at, end: at + length, name };
    }
  return undefined;
}
