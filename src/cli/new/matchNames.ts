import { entriesOf, type NamedEntry } from "../../content/registers/registerLookup.ts";
import type { RegisterName, Registers } from "../../content/registers/registers.ts";

/** Whether every typed word is in a name of an entry, whatever its accents and letter case. */
export function matchesNames(search: string, { id, name, aliases }: NamedEntry): boolean {
  const names = folded([id, name, ...aliases].join(" "));
  return wordsIn(search).every((word) => names.includes(word));
}

/** Anything shorter begins too many names, and may be a slip. */
const shortest = 3;

/** The entries of a register that have a name in which words begin with all the typed ones: Ann Reed for `reed` and for `ann re`. */
export function entriesNamed(registers: Registers, register: RegisterName, search: string): NamedEntry[] {
  return namedLike(search, entriesOf(registers, register));
}

/** The same among any entries. */
export function namedLike(search: string, entries: readonly NamedEntry[]): NamedEntry[] {
  const typed = wordsIn(search);
  if (typed.join("").length < shortest) return [];
  return entries.filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((each) => {
      const words = wordsIn(each);
      return typed.every((start) => words.some((word) => word.startsWith(start)));
    }),
  );
}

function wordsIn(text: string): string[] {
  return folded(text)
    .split(/[\s-]+/)
    .filter(Boolean);
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "");
}
