import { DateTime } from "luxon";
import { z } from "zod";
import { hasLogin, loginRule } from "../webLogin.ts";
import { readNamedAddress } from "./mailbox.ts";
import { looksLikePartialDate, parsePartialDate } from "./partialDate.ts";

/*
 * The kinds of value that fields have, each with its rule in words: a rule follows "is `…`, but" when it begins with
 * "must", and "is `…`, which is" when it does not.
 */

/** Text as it is kept: on one line, without white space around it, and with accents written in one way. */
export const normalizeText = (value: string): string =>
  value
    .trim()
    .replace(/[\t\n\r]\s*/g, " ")
    .normalize("NFC");

const someText = () =>
  z
    .string("must be text")
    .transform(normalizeText)
    .refine((value) => value !== "", "must not be empty")
    .refine(
      (value) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(value),
      "must not have characters that can't be seen",
    )
    .refine((value) => !hasLogin(value), loginRule);

/** Words that readers read. */
export const text = someText();

/** What stands for something else, letter by letter: an id, a file's name, a code. */
export const id = someText();

/** A word that may end in anything where a `*` does. */
export const wildcardWord = text.refine(
  (word) => /^[^*]*(?:[^*\s]\*)?$/.test(word),
  "must have a `*` only at its end, with something before it",
);
export const literalWord = text.refine((word) => !word.includes("*"), "must not have a `*`");

const shortWordRule = "must be a short word in small letters, such as close or phase-2";
export const shortWord = z
  .string(shortWordRule)
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: shortWordRule });

export const listOf = <S extends z.ZodType>(entry: S, rule = "must be a list") => z.array(entry, rule);

const dayRule = "must be a date such as 2021-11-10";
export const day = z
  .string(dayRule)
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: dayRule, abort: true })
  .refine((value) => parsePartialDate(value) !== undefined, "not a day of the calendar");

const momentRule = "must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09";
export const partialDate = z
  .string(momentRule)
  .trim()
  .transform((value, context) => {
    const moment = parsePartialDate(value);
    if (moment !== undefined) return moment;
    context.addIssue(looksLikePartialDate(value) ? "not in the calendar" : momentRule);
    return z.NEVER;
  });

const periodRule = "must be a year, month or day such as 2020-12";
export const period = z
  .union([z.string().trim(), z.number().transform(String)], periodRule)
  .refine((value) => /^[1-9]\d{3}$/.test(value) || parsePartialDate(value) !== undefined, {
    error: ({ input }) => (looksLikePartialDate(String(input)) ? "not in the calendar" : periodRule),
  });

export const webUrl = z
  .string("must be an address such as https://example.org/page")
  .trim()
  .refine((value) => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ""), {
    error: "must be an address such as https://example.org/page",
    abort: true,
  })
  .refine((value) => !hasLogin(value), { error: loginRule, abort: true });

/** The addresses of all pages begin with it. */
export const siteUrl = webUrl.refine((value) => !/[?#]/.test(value), {
  error: "must end with its path, without `?` or `#`",
});

export const names = z.union(
  [text.transform((name) => [name]), listOf(text)],
  "must be a name or a list of names",
);

const listIdRule = "must be words with full stops between them, such as briefing.example.org";
export const listId = id.refine((value) => /^[\w-]+(\.[\w-]+)+$/.test(value), { error: listIdRule });

export const timeZone = z
  .string("must be a time zone such as Europe/London")
  .refine((name) => DateTime.local({ zone: name }).isValid, {
    error: "must be a time zone such as Europe/London",
  });

export const languageTag = text.refine(isLanguageTag, "must be a language tag such as en-GB");

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

const timeRule = "must be a time of day such as 07:00";
export const timeOfDay = z.string(timeRule).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: timeRule });

export const mailbox = text.refine((value) => readNamedAddress(value) !== undefined, {
  error: "must be an address such as editors@example.org or The Paper <editors@example.org>",
});
