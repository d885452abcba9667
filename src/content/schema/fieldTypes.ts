import { DateTime } from "luxon";
import { z } from "zod";
import { isLanguageTag } from "../../language/tags.ts";
import { formatCount, longest, most } from "../limits.ts";
import { hasLogin, loginRule } from "../webLogin.ts";
import { readNamedAddress } from "./namedAddress.ts";
import { looksLikePartialDate, parsePartialDate } from "./partialDate.ts";
import { id, lengthRule, name, sentence } from "./textTypes.ts";

/*
 * The kinds of value that fields hold, each with its rule in words. A rule that starts with "must" follows "is `…`, but" in a message;
 * any other follows "is `…`, which is".
 */

const shortWordRule = "must be lower-case letters and numbers joined by hyphens, such as close or phase-2";
export const shortWord = z
  .string(shortWordRule)
  .max(longest.id, lengthRule(longest.id))
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: shortWordRule });

/** A list of at most `limit` entries. */
export const listOf = <S extends z.ZodType>(
  entry: S,
  rule = "must be a list",
  limit: number = most.entries,
) => z.array(entry, rule).max(limit, `must have at most ${formatCount(limit)} entries`);

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
  .max(longest.url, { error: lengthRule(longest.url), abort: true })
  .trim()
  .refine((value) => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ""), {
    error: webRule,
    abort: true,
  })
  .refine((value) => !hasLogin(value), { error: loginRule, abort: true });

/** The start of every page's address. */
export const siteUrl = webUrl
  .refine((value) => !/[?#]/.test(value), "must not contain `?` or `#`")
  // Browsers would take what follows for a host.
  .refine((value) => !/^\/\//.test(new URL(value).pathname), "must not have two slashes after the host");

/** How a message names an account, so that a hint can be given for it. */
export const fediverseRule = "must be a fediverse account such as editors@social.example";
/** YAML does not allow a text that begins with `@` without quotation marks, so the first `@` may be left out. The value has it. */
export const fediverseAccount = z
  .string(fediverseRule)
  .max(longest.name, { error: lengthRule(longest.name), abort: true })
  .trim()
  .regex(/^@?[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?@(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]+$/, {
    error: fediverseRule,
    abort: true,
  })
  .transform((account) => account.replace(/^@?/, "@"));

export const names = z.union(
  [name.transform((each) => [each]), listOf(name)],
  "must be a name or a list of names",
);

const listIdRule = "must be words joined by full stops, such as briefing.example.org";
export const listId = id.refine((value) => /^[\w-]+(\.[\w-]+)+$/.test(value), { error: listIdRule });

const timeZoneRule = "must be a time zone such as Europe/London";
export const timeZone = z
  .string(timeZoneRule)
  .refine((name) => DateTime.local({ zone: name }).isValid, { error: timeZoneRule });

/** How a message names a tag, so that a hint can be given for it. */
export const languageRule = "must be a language tag such as en-GB";
export const languageTag = name.refine(isLanguageTag, languageRule);

const timeRule = "must be a time of day such as 07:00";
export const timeOfDay = z.string(timeRule).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: timeRule });

export const mailbox = sentence.refine((value) => readNamedAddress(value) !== undefined, {
  error: "must be an email address such as editors@example.org or The Paper <editors@example.org>",
});
