import { z } from "zod";
import { formatCount, longest } from "../limits.ts";
import { hasLogin, loginRule } from "../webLogin.ts";

/*
 * The kinds of text that fields hold, each with its limit.
 */

/** Text as the digest stores it: on one line, trimmed, in Unicode's composed form. */
export const normalizeText = (value: string): string =>
  value
    .trim()
    .replace(/[\t\n\r]\s*/g, " ")
    .normalize("NFC");

/** The rule for the length of a text. It comes first, because the other rules read the full text. */
export const lengthRule = (most: number): string => `must have at most ${formatCount(most)} characters`;

const someText = (most: number) =>
  z
    .string("must be text")
    .max(most, lengthRule(most))
    .transform(normalizeText)
    .refine((value) => value !== "", "must not be empty")
    .refine((value) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(value), "must not contain invisible characters")
    .refine((value) => !hasLogin(value), loginRule);

/** A headline or title. */
export const headline = someText(longest.headline);
/** A name, a label or a unit. */
export const name = someText(longest.name);
/** A sentence or two, such as a standfirst or a caption. */
export const sentence = someText(longest.sentence);
/** A few sentences, such as a note. */
export const paragraph = someText(longest.paragraph);

const textDefinitions: ReadonlySet<unknown> = new Set(
  [headline, name, sentence, paragraph].map((kind) => kind._zod.def),
);

/** Whether a field holds words for readers. `describe()` copies a schema, and the copy shares its definition. */
export const isText = (schema: z.core.$ZodType): boolean => textDefinitions.has(schema._zod.def);

/** An exact identifier: an id, a slug, a code. */
export const id = someText(longest.id);
/** The path of a file, or an email or web address. */
export const pathOrAddress = someText(longest.sentence);

/** A word or phrase that matches any ending where it ends in `*`. */
export const wildcardWord = name.refine(
  (word) => /^[^*]*(?:[^*\s]\*)?$/.test(word),
  "must have `*` only at the end, after other characters",
);
export const literalWord = name.refine((word) => !word.includes("*"), "must not contain `*`");
