import type { z } from "zod";
import { listFiles } from "../../content/files/listFiles.ts";
import type { WrittenItem } from "../../content/items/readItem.ts";
import type { Content } from "../../content/readContent.ts";
import type { RegisterName, Registers } from "../../content/registers/registers.ts";
import type { SiteFields } from "../../content/schema/index.ts";
import { slugOf } from "../../content/slug.ts";
import type { WrittenTracker } from "../../content/trackers/readTrackers.ts";

/** The parts of a digest that a new entry depends on. */
export interface NewContext {
  readonly root: string;
  readonly now: Date | string;
  readonly site: SiteFields;
  readonly registers: Registers;
  /** By slug in lower case, the file that has or had it: no address is used twice. */
  readonly slugs: ReadonlyMap<string, string>;
  /** Newest first. */
  readonly items: readonly Pick<WrittenItem, "slug" | "date" | "headline">[];
  readonly trackers: readonly WrittenTracker[];
}

/** The answers by field, from options and from questions in a terminal. */
export type Answers = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** A value that a field may have, and what people call it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A field of a new entry, which an option or an answer fills. */
export interface NewField {
  readonly field: string;
  /** The name of its option, if it is not that of the field. */
  readonly option?: string;
  readonly question: string;
  /** Whether it takes more than one value. */
  readonly many?: boolean;
  /** The register of its ids. */
  readonly register?: RegisterName;
  /** The values to choose from, given the answers before it. */
  readonly choices?: (answers: Answers, context: NewContext) => readonly Choice[];
  /** Proposes a value from the answers so far; undefined if it can't. */
  readonly proposal?: (answers: Answers, context: NewContext) => string | boolean | undefined;
  /** What is wrong with a value that the schema allows, as a sentence. */
  readonly problem?: (value: string, context: NewContext) => string | undefined;
}

/** What was added to a digest. */
export interface Added {
  /** A sentence that says what was written. More lines say what its writer may not expect. */
  readonly done: string;
  /** A sentence that says what to do next. An address of the preview follows it. */
  readonly next: string;
  readonly address: string;
}

/** Questions whose answers options can give, or a person in a terminal. */
export interface Questions {
  /** The rules of the answers. */
  readonly rules: z.ZodObject;
  readonly asked: readonly NewField[];
  /** What is wrong with the answers together, as sentences. */
  readonly problems?: (answers: Answers, context: NewContext) => string[];
}

/** A type of entry that `npm run new` adds: an item, an issue, or an entry of a register. */
export interface NewEntryType extends Questions {
  readonly name: string;
  /** Adds it to the digest. The answers must be right. Throws a Failure if it can't be added. */
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

/** Names as editors write them: one as a text, several as a list. */
export function oneOrAll(names: readonly string[]): string | readonly string[] | undefined {
  return names.length > 1 ? names : names[0];
}

/** The context of the digest below `root`, from its content. */
export function openNewContext(
  root: string,
  now: Date | string,
  { site, registers, items, trackers }: Content,
): NewContext {
  const former = items.flatMap(({ formerSlugs, file }) => formerSlugs.map((slug) => [slug, file] as const));
  const present = listFiles(root, "content/items", ".md", () => {}).map(
    (file) => [slugOf(file), file] as const,
  );
  const slugs = new Map([...former, ...present].map(([slug, file]) => [slug.toLowerCase(), file]));
  const newest = items.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return { root, now, site, registers, slugs, items: newest, trackers };
}
