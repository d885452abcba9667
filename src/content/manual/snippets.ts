import { z } from "zod";
import { entriesOf } from "../registers/registerLookup.ts";
import type { RegisterName, Registers } from "../registers/registers.ts";
import { itemFields } from "../schema/index.ts";
import { descriptionOf, unwrapped } from "../schema/schemaPaths.ts";

/** A snippet of VS Code: typed as its prefix, put in as its body, in which the editor fills the numbered places. */
interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** The snippets for writing an item: the whole, each field by its name, and an id from each register, chosen from a list. */
export function itemSnippets(registers: Registers): Record<string, Snippet> {
  const ids = (["topics", "organisations", "people", "series"] as const).flatMap((register) =>
    idSnippet(register, registers),
  );
  const fields = Object.entries(itemFields.shape).map(
    ([name, field]) => [`Field ${name}`, fieldSnippet(name, field, registers)] as const,
  );
  return Object.fromEntries([["A whole item", wholeItem(registers)], ...fields, ...ids]);
}

function wholeItem(registers: Registers): Snippet {
  const needed = Object.entries(itemFields.shape).filter(([, field]) => !field.safeParse(undefined).success);
  const place = places();
  const lines = needed.flatMap(([name, field]) => fieldLines(name, field, registers, place));
  return snippet("item", ["---", ...lines, "---", "", "$0"], "An item with the fields that it needs.");
}

function fieldSnippet(name: string, field: z.ZodType, registers: Registers): Snippet {
  return snippet(name, fieldLines(name, field, registers, places()), descriptionOf(field) ?? "");
}

/** An id alone, as an entry of a list; series are never in one. */
function idSnippet(register: RegisterName, registers: Registers): [string, Snippet][] {
  const word = { topics: "topic", organisations: "organisation", people: "person", series: "" }[register];
  const entries = entriesOf(registers, register);
  if (word === "" || entries.length === 0) return [];
  const body = [`- ${choice(idsOf(register, registers), places())}`];
  return [
    [`One ${word}`, snippet(word, body, `The id of one of ${entries.length} in _data/${register}.yaml.`)],
  ];
}

/** A field's lines, with a place to fill wherever its writer has something to say. */
function fieldLines(name: string, field: z.ZodType, registers: Registers, place: () => number): string[] {
  const at = unwrapped(field);
  if (at instanceof z.ZodObject) return [`${name}:`, ...groupLines(at, place, "  ")];
  if (!(at instanceof z.ZodArray)) return [`${name}: ${placeFor(name, at, registers, place)}`];
  const entry = unwrapped(at.element as z.ZodType);
  if (!(entry instanceof z.ZodObject)) return [`${name}:`, `  - ${placeFor(name, entry, registers, place)}`];
  const [first = "", ...rest] = groupLines(entry, place, "    ");
  return [`${name}:`, `  - ${first.trim()}`, ...rest];
}

function groupLines(group: z.ZodObject, place: () => number, indent: string): string[] {
  return Object.entries(group.shape).map(
    ([name, field]) => `${indent}${name}: ${placeFor("", unwrapped(field as z.ZodType), undefined, place)}`,
  );
}

function placeFor(
  name: string,
  at: z.ZodType | undefined,
  registers: Registers | undefined,
  place: () => number,
): string {
  if (at instanceof z.ZodEnum) return choice(at.options.map(String), place);
  if (at instanceof z.ZodBoolean) return choice(["true", "false"], place);
  const ids = registers && isRegister(name, registers) ? idsOf(name, registers) : [];
  if (ids.length > 0) return choice(ids, place);
  if (name === "date") return `\${${place()}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`;
  return `$${place()}`;
}

function isRegister(name: string, registers: Registers): name is RegisterName {
  return Object.hasOwn(registers.ids, name);
}

function idsOf(register: RegisterName, registers: Registers): string[] {
  return entriesOf(registers, register).map(({ id }) => id);
}

/** A place that is filled from a list: commas and bars would divide it otherwise. */
function choice(values: readonly string[], place: () => number): string {
  return `\${${place()}|${values.map((value) => value.replace(/[\\,|]/g, "\\$&")).join(",")}|}`;
}

/** Numbers the places of one snippet. */
function places(): () => number {
  let last = 0;
  return () => ++last;
}

function snippet(prefix: string, body: readonly string[], description: string): Snippet {
  return { scope: "markdown", prefix, body, description };
}
