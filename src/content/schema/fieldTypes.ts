import { DateTime } from "luxon";
import { z } from "zod";
import { hasLogin, loginRule } from "../webLogin.ts";
import { formatCount, longest, most } from "./limits.ts";
import { readNamedAddress } from "./mailbox.ts";
import { looksLikePartialDate, parsePartialDate } from "./partialDate.ts";
import { id, lengthRule, name, sentence } from "./textTypes.ts";

/*
 * The kinds of value that fields have, each with its rule in words: a rule follows "is `…`, but" when it begins with
 * "must", and "is `…`, which is" when it does not.
 */

const shortWordRule = "must be a short word in small letters, such as close or phase-2";
export const shortWord = z
  .string(shortWordRule)
  .max(longest.id, lengthRule(longest.id))
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: shortWordRule });

/** A list of entries of a kind, of which there may be so many. */
export const listOf = <S extends z.ZodType>(
  entry: S,
  rule = "must be a list",
  limit: number = most.entries,
) => z.array(entry, rule).max(limit, `must have ${formatCount(limit)} entries at most`);

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
  .max(longest.url, { error: lengthRule(longest.url), abort: true })
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
  [name.transform((each) => [each]), listOf(name)],
  "must be a name or a list of names",
);

const listIdRule = "must be words with full stops between them, such as briefing.example.org";
export const listId = id.refine((value) => /^[\w-]+(\.[\w-]+)+$/.test(value), { error: listIdRule });

export const timeZone = z
  .string("must be a time zone such as Europe/London")
  .refine((name) => DateTime.local({ zone: name }).isValid, {
    error: "must be a time zone such as Europe/London",
  });

export const languageTag = name.refine(isLanguageTag, "must be a language tag such as en-GB");

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

const timeRule = "must be a time of day such as 07:00";
export const timeOfDay = z.string(timeRule).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: timeRule });

export const mailbox = sentence.refine((value) => readNamedAddress(value) !== undefined, {
  error: "must be an address such as editors@example.org or The Paper <editors@example.org>",
});
