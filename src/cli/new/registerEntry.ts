import type { z } from "zod";
import { newId } from "../../content/newSlug.ts";
import { fileStart } from "../../content/problem.ts";
import { entriesOf, isSameName } from "../../content/registers/registerLookup.ts";
import type { RegisterName, Registers } from "../../content/registers/registers.ts";
import { valueAt } from "../../content/schema/schemaPaths.ts";
import { addressProblem } from "../../content/slug.ts";
import { withoutBlanks } from "../../content/yaml/writeYaml.ts";
import { addEntry } from "./addEntry.ts";
import { type Answers, listIn, type NewEntryType, type NewField, oneOrAll, textIn } from "./newEntryType.ts";

/** A register's entries: how to ask for one, and how to write it. */
interface EntryKind {
  readonly name: string;
  readonly register: RegisterName;
  readonly address: (id: string) => string;
  readonly rules: z.ZodObject;
  /** The field that has its name, from which its id is made. */
  readonly title: "label" | "name";
  /** Its fields besides its id. */
  readonly asked: readonly NewField[];
  /** Makes the entry from the answers. By default, they are its fields. */
  readonly entry?: (answers: Answers) => Readonly<Record<string, unknown>>;
}

/** The type of entry that belongs to a register. */
export function registerEntry(kind: EntryKind): NewEntryType {
  const { name, register, address, rules, title, asked, entry = inOrder(rules) } = kind;
  return {
    name,
    rules,
    asked: [
      ...asked.map((each) => withNameProblem(each, register, title)),
      {
        field: "id",
        question: "Id (permanent; used in its web address)",
        proposal: (answers) => newId(textIn(answers, title)) || undefined,
        problem: (value, context) => idProblem(value, context.registers, register),
      },
    ],
    add(answers, context) {
      addEntry(context.root, register, withoutBlanks(entry(answers)));
      return {
        done: `_data/${register}.yaml now has \`${textIn(answers, "id")}\`.`,
        next: "Check it there. `npm start` shows it at",
        address: address(textIn(answers, "id")),
      };
    },
  };
}

/** Names and aliases must be free. */
function withNameProblem(asked: NewField, register: RegisterName, title: string): NewField {
  if (asked.field !== title && asked.field !== "aliases") return asked;
  return { ...asked, problem: (value, context) => nameProblem(value, context.registers, register) };
}

/** Puts an entry's fields in the order of the manual, the id first. */
function inOrder(rules: z.ZodObject): (answers: Answers) => Readonly<Record<string, unknown>> {
  return (answers) => {
    const all = { ...answers, byline: oneOrAll(listIn(answers, "byline")) };
    return Object.fromEntries(Object.keys(rules.shape).map((field) => [field, valueAt(all, [field])]));
  };
}

function idProblem(value: string, registers: Registers, register: RegisterName): string | undefined {
  const problem = addressProblem(value, "id", fileStart);
  if (problem) return `${problem.message} ${problem.hint}`;
  const isTaken = [...(registers.ids[register] ?? [])].some((each) => isSameName(each, value));
  return isTaken ? `\`${value}\` is already in _data/${register}.yaml.` : undefined;
}

function nameProblem(value: string, registers: Registers, register: RegisterName): string | undefined {
  const owner = entriesOf(registers, register).find(({ name, aliases }) =>
    [name, ...aliases].some((each) => isSameName(each, value)),
  );
  return owner && `\`${value}\` is already a name of \`${owner.id}\` in _data/${register}.yaml.`;
}
