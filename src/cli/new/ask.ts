import { autocomplete, autocompleteMultiselect, confirm, isCancel, select, text } from "@clack/prompts";
import { z } from "zod";
import { entriesOf, type NamedEntry } from "../../content/registers/registerLookup.ts";
import type { RegisterName } from "../../content/registers/registers.ts";
import { unwrapped } from "../../content/schema/schemaPaths.ts";
import { faultsOf } from "./answers.ts";
import type { NewContext } from "./newContext.ts";
import type { Answers, Asked, NewEntryType } from "./newEntryType.ts";

/** What the one who is asked has answered; undefined when they left. */
type Answer = string | string[] | boolean | undefined;

/** What a question's answer is when it is passed over. */
const nothing = "";

/** Asks in the terminal for all that the answers don't say. Returns all answers, or undefined when the one who is asked leaves. */
export async function askFor(
  thing: NewEntryType,
  given: Answers,
  desk: NewContext,
): Promise<Answers | undefined> {
  let answers = given;
  for (const asked of thing.asked) {
    if (answers[asked.field] !== undefined) continue;
    const answer = await ask(thing, asked, answers, desk);
    if (answer === undefined) return undefined;
    if (answer !== nothing) answers = { ...answers, [asked.field]: answer };
  }
  return answers;
}

function ask(thing: NewEntryType, asked: Asked, answers: Answers, desk: NewContext): Promise<Answer> {
  const rule = unwrapped(thing.rules.shape[asked.field] as z.ZodType | undefined);
  if (asked.register) return askForIds(thing, asked, asked.register, desk);
  if (rule instanceof z.ZodEnum) return askForChoice(asked, rule.options.map(String));
  if (rule instanceof z.ZodBoolean) return told(confirm({ message: asked.question }));
  return askForText(thing, asked, answers, desk);
}

/** Type-ahead over a register: by name, id and alias. */
function askForIds(
  thing: NewEntryType,
  asked: Asked,
  register: RegisterName,
  desk: NewContext,
): Promise<Answer> {
  const entries = new Map(entriesOf(desk.registers, register).map((entry) => [entry.id, entry]));
  const options = [...entries.values()].map(({ id, name, aliases }) => ({
    value: id,
    label: name,
    hint: shortened([id, ...aliases].join(", ")),
  }));
  const needed = isNeeded(thing, asked);
  const wishes = {
    message: needed ? asked.question : `${asked.question} (press Enter to skip)`,
    placeholder: "type a name",
    maxItems: 8,
    filter: (search: string, { value }: { value: string }) => isMeant(search, entries.get(value)),
  };
  if (entries.size === 0) return Promise.resolve(nothing);
  if (asked.many) return told(autocompleteMultiselect({ ...wishes, options, required: needed }));
  const none = { value: nothing, label: "none", hint: "" };
  return told(autocomplete({ ...wishes, options: [none, ...options] }));
}

function askForChoice(asked: Asked, choices: readonly string[]): Promise<Answer> {
  const options = [{ value: nothing, label: "none" }, ...choices.map((value) => ({ value, label: value }))];
  return told(select({ message: asked.question, options }));
}

async function askForText(
  thing: NewEntryType,
  asked: Asked,
  answers: Answers,
  desk: NewContext,
): Promise<Answer> {
  const needed = isNeeded(thing, asked);
  const separated = asked.many ? " (separate names with semicolons)" : "";
  const proposed = asked.proposal?.(answers, desk);
  const answer = await told(
    text({
      message: `${asked.question}${separated}${needed ? "" : " (press Enter to skip)"}`,
      ...(proposed === undefined ? {} : { initialValue: proposed }),
      validate: (typed = "") => {
        const value = valueTyped(asked, typed);
        if (value === undefined) return needed ? "This is required." : undefined;
        return faultsOf(thing, asked, value, desk)[0]?.replace(/^/, "This ");
      },
    }),
  );
  return answer === undefined ? undefined : (valueTyped(asked, String(answer)) ?? nothing);
}

function valueTyped({ many }: Asked, typed: string): string | string[] | undefined {
  if (!many) return typed.trim() || undefined;
  const words = typed.split(";").flatMap((word) => word.trim() || []);
  return words.length > 0 ? words : undefined;
}

function isNeeded({ rules }: NewEntryType, { field }: Asked): boolean {
  return !rules.shape[field]?.safeParse(undefined).success;
}

/** Whether every word that was typed is in a name of an entry, whatever its marks and letter case. */
function isMeant(search: string, entry: NamedEntry | undefined): boolean {
  if (entry === undefined) return search.trim() === "";
  const names = folded([entry.id, entry.name, ...entry.aliases].join(" "));
  return folded(search)
    .split(/\s+/)
    .every((word) => names.includes(word));
}

/** A hint stays on its line. */
function shortened(hint: string): string {
  return hint.length > 48 ? `${hint.slice(0, 47)}…` : hint;
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "");
}

async function told<T extends string | string[] | boolean>(
  question: Promise<T | symbol>,
): Promise<T | undefined> {
  const answer = await question;
  return isCancel(answer) ? undefined : (answer as T);
}
