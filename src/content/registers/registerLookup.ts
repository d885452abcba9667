import { memoize } from "../../cache/memoize.ts";
import type { RegisterName, Registers } from "./registers.ts";

/** An entry of any register: its id, its name, and the other names that it is known by. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The entries of a register, in its order. */
export function entriesOf(registers: Registers, register: RegisterName): NamedEntry[] {
  const entries: readonly { id: string; label?: string; name?: string; aliases?: string[] }[] = [
    ...registers[register].values(),
  ];
  return entries.map(({ id, label, name, aliases = [] }) => ({ id, name: label ?? name ?? id, aliases }));
}

/** Nothing is named so: looking it up would only take its time. */
const longestName = 1_000;

/** The entry that a word means: by its id, or by its name or an alias, whatever the letter case. */
export function findEntry(
  registers: Registers,
  register: RegisterName,
  word: string,
): NamedEntry | undefined {
  const { byId, byName } = indexOf(registers)[register];
  if (word.length > longestName) return undefined;
  return byId.get(word) ?? byName.get(folded(word));
}

/** The entries of a register by their ids, and by all names that they are known by: the first of several that share one. */
interface Index {
  readonly byId: ReadonlyMap<string, NamedEntry>;
  readonly byName: ReadonlyMap<string, NamedEntry>;
}

const indexOf = memoize(
  (registers: Registers): Readonly<Record<RegisterName, Index>> => ({
    topics: indexed(entriesOf(registers, "topics")),
    organisations: indexed(entriesOf(registers, "organisations")),
    people: indexed(entriesOf(registers, "people")),
    series: indexed(entriesOf(registers, "series")),
  }),
);

function indexed(entries: readonly NamedEntry[]): Index {
  const names = entries.flatMap((entry) =>
    [entry.id, entry.name, ...entry.aliases].map((name) => [folded(name), entry] as const),
  );
  return { byId: new Map(entries.map((entry) => [entry.id, entry])), byName: new Map(names.reverse()) };
}

/** Whether two names differ in letter case and white space around them at most. */
export function isSameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}
