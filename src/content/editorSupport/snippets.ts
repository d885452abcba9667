import { z } from "zod";
import { itemFieldsWith } from "../registers/labels.ts";
import { entriesOf } from "../registers/registerLookup.ts";
import type { RegisterName, Registers } from "../registers/registers.ts";
import { descriptionOf, unwrapped } from "../schema/schemaPaths.ts";

/** A VS Code snippet. Typing the prefix inserts the body, whose numbered placeholders the editor fills in. */
interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** The snippets for an item: a complete item, each field, and an id from each register. */
export function itemSnippets(registers: Registers): Record<string, Snippet> {
  const ids = (["topics", "organisations", "people", "series"] as const).flatMap((register) =>
    idSnippet(register, registers),
  );
  const own = registers.ownFields.item?.shape ?? {};
  const fields = Object.entries<z.ZodType>({ ...itemFieldsWith(registers).shape, ...own }).map(
    ([name, field]) => [`Field ${name}`, fieldSnippet(name, field, registers)] as const,
  );
  return Object.fromEntries([["Item", itemSnippet(registers)], ...fields, ...ids]);
}

function itemSnippet(registers: Registers): Snippet {
  const own = registers.ownFields.item?.shape ?? {};
  const needed = Object.entries<z.ZodType>({ ...itemFieldsWith(registers).shape, ...own }).filter(
    ([, field]) => !field.safeParse(undefined).success,
  );
  const nextIndex = counter();
  const lines = needed.flatMap(([name, field]) => fieldLines(name, field, registers, nextIndex));
  return snippet("item", ["---", ...lines, "---", "", "$0"], "An item with its required fields.");
}

function fieldSnippet(name: string, field: z.ZodType, registers: Registers): Snippet {
  return snippet(name, fieldLines(name, field, registers, counter()), descriptionOf(field) ?? "");
}

/** A single id as an entry of a list. No list contains series or storylines. */
function idSnippet(register: RegisterName, registers: Registers): [string, Snippet][] {
  const word = {
    topics: "topic",
    organisations: "organisation",
    people: "person",
    series: "",
    storylines: "",
  }[register];
  const entries = entriesOf(registers, register);
  if (word === "" || entries.length === 0) return [];
  const body = [`- ${choice(idsOf(register, registers), counter())}`];
  return [[`One ${word}`, snippet(word, body, `An id from _data/${register}.yaml.`)]];
}

/** The lines of a field, with a placeholder for each value. */
function fieldLines(name: string, field: z.ZodType, registers: Registers, nextIndex: () => number): string[] {
  const at = unwrapped(field);
  if (at instanceof z.ZodObject) return [`${name}:`, ...groupLines(at, nextIndex, "  ")];
  if (!(at instanceof z.ZodArray)) return [`${name}: ${placeholderFor(name, at, registers, nextIndex)}`];
  const entry = unwrapped(at.element as z.ZodType);
  if (!(entry instanceof z.ZodObject))
    return [`${name}:`, `  - ${placeholderFor(name, entry, registers, nextIndex)}`];
  const [first = "", ...rest] = groupLines(entry, nextIndex, "    ");
  return [`${name}:`, `  - ${first.trim()}`, ...rest];
}

function groupLines(group: z.ZodObject, nextIndex: () => number, indent: string): string[] {
  return Object.entries(group.shape).map(
    ([name, field]) =>
      `${indent}${name}: ${placeholderFor("", unwrapped(field as z.ZodType), undefined, nextIndex)}`,
  );
}

function placeholderFor(
  name: string,
  at: z.ZodType | undefined,
  registers: Registers | undefined,
  nextIndex: () => number,
): string {
  if (at instanceof z.ZodEnum) return choice(at.options.map(String), nextIndex);
  if (at instanceof z.ZodBoolean) return choice(["true", "false"], nextIndex);
  const ids = registers && isRegister(name, registers) ? idsOf(name, registers) : [];
  if (ids.length > 0) return choice(ids, nextIndex);
  if (name === "date") return `\${${nextIndex()}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`;
  return `$${nextIndex()}`;
}

function isRegister(name: string, registers: Registers): name is RegisterName {
  return Object.hasOwn(registers.ids, name);
}

function idsOf(register: RegisterName, registers: Registers): string[] {
  return entriesOf(registers, register).map(({ id }) => id);
}

/** A placeholder with a list of values, in which commas and bars are escaped. */
function choice(values: readonly string[], nextIndex: () => number): string {
  return `\${${nextIndex()}|${values.map((value) => value.replace(/[\\,|]/g, "\\$&")).join(",")}|}`;
}

/** Counts the placeholders of one snippet. */
function counter(): () => number {
  let last = 0;
  return () => ++last;
}

function snippet(prefix: string, body: readonly string[], description: string): Snippet {
  return { scope: "markdown", prefix, body, description };
}
