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

/** The entry that a word means: by its id, or by its name or an alias, whatever the letter case. */
export function entryMeant(
  registers: Registers,
  register: RegisterName,
  word: string,
): NamedEntry | undefined {
  const entries = entriesOf(registers, register);
  return (
    entries.find(({ id }) => id === word) ??
    entries.find(({ id, name, aliases }) => [id, name, ...aliases].some((each) => same(each, word)))
  );
}

/** Whether two names differ in letter case and white space around them at most. */
export function same(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}
