import { memoize } from "../../cache/memoize.ts";
import type { RegisterName, Registers } from "./registers.ts";

/** An entry of any register: its id, its name and its other names. */
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

/** No name is longer, and looking one up takes time. */
const longestName = 1_000;

/** The entry that a word refers to by its id, its name or an alias, in any letter case. */
export function findEntry(
  registers: Registers,
  register: RegisterName,
  word: string,
): NamedEntry | undefined {
  const { byId, byName } = indexOf(registers)[register];
  if (word.length > longestName) return undefined;
  return byId.get(word) ?? byName.get(folded(word));
}

/** The entries of a register by id and by name. If entries share a name, the first has it. */
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
    storylines: indexed(entriesOf(registers, "storylines")),
  }),
);

function indexed(entries: readonly NamedEntry[]): Index {
  const names = entries.flatMap((entry) =>
    [entry.id, entry.name, ...entry.aliases].map((name) => [folded(name), entry] as const),
  );
  return { byId: new Map(entries.map((entry) => [entry.id, entry])), byName: new Map(names.reverse()) };
}

/** Whether two names are the same apart from letter case and surrounding white space. */
export function isSameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}
