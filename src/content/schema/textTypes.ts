import { z } from "zod";
import { hasLogin, loginRule } from "../webLogin.ts";
import { formatCount, longest } from "./limits.ts";

/*
 * The kinds of text that fields have, each with its limit.
 */

/** Text as it is kept: on one line, without white space around it, and with accents written in one way. */
export const normalizeText = (value: string): string =>
  value
    .trim()
    .replace(/[\t\n\r]\s*/g, " ")
    .normalize("NFC");

/** The rule of a text with so many characters at most. It comes before all others: they go through the whole text. */
export const lengthRule = (most: number): string => `must have ${formatCount(most)} characters at most`;

const someText = (most: number) =>
  z
    .string("must be text")
    .max(most, lengthRule(most))
    .transform(normalizeText)
    .refine((value) => value !== "", "must not be empty")
    .refine(
      (value) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(value),
      "must not have characters that can't be seen",
    )
    .refine((value) => !hasLogin(value), loginRule);

/** A headline or title. */
export const headline = someText(longest.headline);
/** The name of somebody or something, a label or a unit. */
export const name = someText(longest.name);
/** A sentence or two: a standfirst, a caption. */
export const sentence = someText(longest.sentence);
/** Some sentences: a note. */
export const paragraph = someText(longest.paragraph);

const textDefinitions: ReadonlySet<unknown> = new Set(
  [headline, name, sentence, paragraph].map((kind) => kind._zod.def),
);

/** Whether a field holds words that readers read. A description makes a copy of a kind, which shares its definition. */
export const isText = (schema: z.core.$ZodType): boolean => textDefinitions.has(schema._zod.def);

/** What stands for something else, letter by letter: an id, a slug, a code. */
export const id = someText(longest.id);
/** Where a file lies, or where somebody is reached. */
export const pathOrAddress = someText(longest.sentence);

/** A word or phrase that may end in anything where a `*` does. */
export const wildcardWord = name.refine(
  (word) => /^[^*]*(?:[^*\s]\*)?$/.test(word),
  "must have a `*` only at its end, with something before it",
);
export const literalWord = name.refine((word) => !word.includes("*"), "must not have a `*`");
