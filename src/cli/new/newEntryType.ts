import type { z } from "zod";
import type { RegisterName } from "../../content/registers/registers.ts";
import type { NewContext } from "./newContext.ts";

/** What was answered, by field: an option that was given, or a question's answer. */
export type Answers = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** A field that is asked for, in a terminal or by an option. */
export interface NewField {
  readonly field: string;
  readonly option: string;
  readonly question: string;
  /** Whether it takes more than one value. */
  readonly many?: boolean;
  /** The register that has its ids. */
  readonly register?: RegisterName;
  /** The value that is proposed, from the answers so far. Undefined if there is none yet. */
  readonly proposal?: (answers: Answers, context: NewContext) => string | undefined;
  /** What is wrong with a value that the schema allows, as a sentence. */
  readonly fault?: (value: string, context: NewContext) => string | undefined;
}

/** What was added to a digest. */
export interface Added {
  /** What was done, as a sentence. */
  readonly done: string;
  /** What to do next, as a sentence that ends with an address of the preview. */
  readonly next: string;
  readonly address: string;
}

/** A kind of entry that `npm run new` adds: an item, an issue, or an entry of a register. */
export interface NewEntryType {
  readonly name: string;
  /** The rules of the answers. */
  readonly rules: z.ZodObject;
  readonly asked: readonly NewField[];
  /** What is wrong with the answers together, as sentences. */
  readonly faults?: (answers: Answers) => string[];
  /** Adds it to the digest. The answers are right. Throws a Failure where it can't be added. */
  add(answers: Answers, context: NewContext): Added;
}

/** The answer to a field that takes one text. */
export function textIn(answers: Answers, field: string): string {
  const value = answers[field];
  return typeof value === "string" ? value : "";
}

/** The answer to a field that takes several. */
export function listIn(answers: Answers, field: string): readonly string[] {
  const value = answers[field];
  return Array.isArray(value) ? value : [];
}

/** Names as they are written: one by itself, several as a list. */
export function oneOrAll(names: readonly string[]): string | readonly string[] | undefined {
  return names.length > 1 ? names : names[0];
}
