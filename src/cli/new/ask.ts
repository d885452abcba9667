import { autocomplete, autocompleteMultiselect, confirm, isCancel, select, text } from "@clack/prompts";
import { z } from "zod";
import { entriesOf, type NamedEntry } from "../../content/registers/registerLookup.ts";
import type { RegisterName } from "../../content/registers/registers.ts";
import { unwrapped } from "../../content/schema/schemaPaths.ts";
import { problemsOf } from "./answers.ts";
import { matchesNames } from "./matchNames.ts";
import type { Answers, Choice, NewContext, NewField, Questions } from "./newEntryType.ts";
import { promptOutput } from "./promptOutput.ts";

/** An answer; undefined if the question was cancelled. */
type Answer = string | string[] | boolean | undefined;

/** The answer to a question that was skipped. */
const nothing = "";

/** Asks in the terminal for every field without an answer. Returns all answers, or undefined if a question is cancelled. */
export async function askFor(
  questions: Questions,
  given: Answers,
  context: NewContext,
): Promise<Answers | undefined> {
  let answers = given;
  for (const asked of questions.asked) {
    if (answers[asked.field] !== undefined) continue;
    const answer = await ask(questions, asked, answers, context);
    if (answer === undefined) return undefined;
    if (answer !== nothing) answers = { ...answers, [asked.field]: answer };
  }
  return answers;
}

function ask(questions: Questions, asked: NewField, answers: Answers, context: NewContext): Promise<Answer> {
  const rule = unwrapped(questions.rules.shape[asked.field] as z.ZodType | undefined);
  if (asked.register) return askForIds(questions, asked, asked.register, context);
  if (asked.choices) return askAmong(questions, asked, asked.choices(answers, context));
  if (rule instanceof z.ZodEnum) return askForChoice(asked, rule.options.map(String));
  if (rule instanceof z.ZodBoolean) return unlessCancelled(confirm({ message: asked.question }));
  return askForText(questions, asked, answers, context);
}

/** Searches a register by name, id and alias while the editor types. */
function askForIds(
  questions: Questions,
  asked: NewField,
  register: RegisterName,
  context: NewContext,
): Promise<Answer> {
  const entries = new Map(entriesOf(context.registers, register).map((entry) => [entry.id, entry]));
  const options = [...entries.values()].map(({ id, name, aliases }) => ({
    value: id,
    label: name,
    hint: shortened([id, ...aliases].join(", ")),
  }));
  const needed = isNeeded(questions, asked);
  const promptOptions = {
    message: needed ? asked.question : `${asked.question} (press Enter to skip)`,
    placeholder: "type a name",
    maxItems: 8,
    output: promptOutput,
    filter: (search: string, { value }: { value: string }) => matches(search, entries.get(value)),
  };
  if (entries.size === 0) return Promise.resolve(nothing);
  if (asked.many)
    return unlessCancelled(autocompleteMultiselect({ ...promptOptions, options, required: needed }));
  const none = { value: nothing, label: "none", hint: "" };
  return unlessCancelled(autocomplete({ ...promptOptions, options: [none, ...options] }));
}

/** Searches the choices by value and label while the editor types. */
function askAmong(questions: Questions, asked: NewField, choices: readonly Choice[]): Promise<Answer> {
  const entries = new Map(
    choices.map(({ value, label }) => [value, { id: value, name: label, aliases: [] }]),
  );
  const options = choices.map(({ value, label }) => ({ value, label, hint: shortened(value) }));
  const none = { value: nothing, label: "none", hint: "" };
  const needed = isNeeded(questions, asked);
  if (options.length === 0 && !needed) return Promise.resolve(nothing);
  return unlessCancelled(
    autocomplete({
      message: asked.question,
      placeholder: "type a name",
      maxItems: 8,
      output: promptOutput,
      filter: (search: string, { value }: { value: string }) => matches(search, entries.get(value)),
      options: needed ? options : [none, ...options],
    }),
  );
}

function askForChoice(asked: NewField, choices: readonly string[]): Promise<Answer> {
  const options = [{ value: nothing, label: "none" }, ...choices.map((value) => ({ value, label: value }))];
  return unlessCancelled(select({ message: asked.question, options }));
}

async function askForText(
  questions: Questions,
  asked: NewField,
  answers: Answers,
  context: NewContext,
): Promise<Answer> {
  const needed = isNeeded(questions, asked);
  const separated = asked.many ? " (separate names with semicolons)" : "";
  const proposed = asked.proposal?.(answers, context);
  const answer = await unlessCancelled(
    text({
      message: `${asked.question}${separated}${needed ? "" : " (press Enter to skip)"}`,
      ...(typeof proposed === "string" && { initialValue: proposed }),
      validate: (typed = "") => {
        const value = valueTyped(asked, typed);
        if (value === undefined) return needed ? "This is required." : undefined;
        return problemsOf(questions, asked, value, context, answers)[0]?.replace(/^/, "This ");
      },
    }),
  );
  return answer === undefined ? undefined : (valueTyped(asked, String(answer)) ?? nothing);
}

function valueTyped({ many }: NewField, typed: string): string | string[] | undefined {
  if (!many) return typed.trim() || undefined;
  const words = typed.split(";").flatMap((word) => word.trim() || []);
  return words.length > 0 ? words : undefined;
}

function isNeeded({ rules }: Questions, { field }: NewField): boolean {
  return !rules.shape[field]?.safeParse(undefined).success;
}

/** Whether a choice is offered while this is typed. "None" is offered before anything is. */
function matches(search: string, entry: NamedEntry | undefined): boolean {
  return entry === undefined ? search.trim() === "" : matchesNames(search, entry);
}

/** A hint must fit on its line. */
function shortened(hint: string): string {
  return hint.length > 48 ? `${hint.slice(0, 47)}…` : hint;
}

async function unlessCancelled<T extends string | string[] | boolean>(
  question: Promise<T | symbol>,
): Promise<T | undefined> {
  const answer = await question;
  return isCancel(answer) ? undefined : (answer as T);
}
