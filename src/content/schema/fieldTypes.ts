import { DateTime } from "luxon";
import { z } from "zod";
import { hasLogin, loginRule } from "../webLogin.ts";
import { readNamedAddress } from "./mailbox.ts";
import { looksLikePartialDate, parsePartialDate } from "./partialDate.ts";

/*
 * The kinds of value that fields hold, each with its rule in words. A rule that starts with "must" follows "is `…`, but" in a message;
 * any other follows "is `…`, which is".
 */

/** Text as the digest stores it: on one line, trimmed, in Unicode's composed form. */
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
    .refine((value) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(value), "must not contain invisible characters")
    .refine((value) => !hasLogin(value), loginRule);

/** Words for readers. */
export const text = someText();

/** An exact identifier: an id, a file name, a code. */
export const id = someText();

/** A word that matches any ending where it ends in `*`. */
export const wildcardWord = text.refine(
  (word) => /^[^*]*(?:[^*\s]\*)?$/.test(word),
  "must have `*` only at the end, after other characters",
);
export const literalWord = text.refine((word) => !word.includes("*"), "must not contain `*`");

const shortWordRule = "must be lower-case letters and numbers joined by hyphens, such as close or phase-2";
export const shortWord = z
  .string(shortWordRule)
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: shortWordRule });

export const listOf = <S extends z.ZodType>(entry: S, rule = "must be a list") => z.array(entry, rule);

/** Follows "is `2021-02-30`, which is". */
export const notRealDate = "not a real date";

const dayRule = "must be a date such as 2021-11-10";
export const day = z
  .string(dayRule)
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: dayRule, abort: true })
  .refine((value) => parsePartialDate(value) !== undefined, notRealDate);

const partialDateRule = "must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09";
export const partialDate = z
  .string(partialDateRule)
  .trim()
  .transform((value, context) => {
    const date = parsePartialDate(value);
    if (date !== undefined) return date;
    context.addIssue(looksLikePartialDate(value) ? notRealDate : partialDateRule);
    return z.NEVER;
  });

const periodRule = "must be a year, month or day such as 2021, 2021-11 or 2021-11-10";
export const period = z
  .union([z.string().trim(), z.number().transform(String)], periodRule)
  .refine((value) => /^[1-9]\d{3}$/.test(value) || parsePartialDate(value) !== undefined, {
    error: ({ input }) => (looksLikePartialDate(String(input)) ? notRealDate : periodRule),
  });

const webRule = "must be a web address such as https://example.org/page";
export const webUrl = z
  .string(webRule)
  .trim()
  .refine((value) => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ""), {
    error: webRule,
    abort: true,
  })
  .refine((value) => !hasLogin(value), { error: loginRule, abort: true });

/** The start of every page's address. */
export const siteUrl = webUrl.refine((value) => !/[?#]/.test(value), {
  error: "must not contain `?` or `#`",
});

export const names = z.union(
  [text.transform((name) => [name]), listOf(text)],
  "must be a name or a list of names",
);

const listIdRule = "must be words joined by full stops, such as briefing.example.org";
export const listId = id.refine((value) => /^[\w-]+(\.[\w-]+)+$/.test(value), { error: listIdRule });

const timeZoneRule = "must be a time zone such as Europe/London";
export const timeZone = z
  .string(timeZoneRule)
  .refine((name) => DateTime.local({ zone: name }).isValid, { error: timeZoneRule });

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
  error: "must be an email address such as editors@example.org or The Paper <editors@example.org>",
});
