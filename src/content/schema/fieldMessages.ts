import type { z } from "zod";
import { didYouMean } from "../nearestWord.ts";
import { quoteValue } from "../problem.ts";
import { loginHint, loginRule } from "../webLogin.ts";
import { formatCount } from "./limits.ts";
import { type IsValid, isQuoted, notInCalendar, suggestValue } from "./valueSuggestions.ts";

/** A value that breaks a rule of the schema, and what an editor needs to know about its field. */
export interface BrokenRule {
  readonly issue: z.core.$ZodIssue;
  readonly found: unknown;
  /** The value as its writer wrote it. */
  readonly written: string;
  /** The names of the fields that should stand in its place, or in each entry of it. */
  readonly fields: readonly string[];
  /** The names of the fields that may stand beside it. */
  readonly besides: readonly string[];
  /** What the field manual says of the field. */
  readonly description: string;
  readonly fits: IsValid;
}

/** What is wrong with a value, as the rest of a sentence that begins with its field's name. */
export function ruleBroken({ issue, found, fits }: Pick<BrokenRule, "issue" | "found" | "fits">): string {
  if (found === null) return "is blank";
  const rule = ruleOf(issue);
  if (isTooLong(issue)) return `has ${sizeOf(found)}, but ${rule}`;
  if (typeof found === "string" && found.trim() === "") return "must not be empty";
  const isText = typeof found === "string" && isQuoted(found.trim(), fits);
  return `is \`${quoteValue(isText ? `"${found}"` : found)}\`, ${rule.startsWith("must ") ? `but ${rule}` : `which is ${rule}`}`;
}

/** What to do about it, as a sentence. */
export function remedy(broken: BrokenRule): string {
  const { issue, found, fields, description } = broken;
  const rule = ruleOf(issue);
  if (issue.code === "invalid_value")
    return (typeof found === "string" && didYouMean(found, issue.values.map(String))) || description;
  if (rule === loginRule) return loginHint;
  if (isTooLong(issue))
    return `${Array.isArray(found) ? "Take some out" : "Shorten it"}, or look whether something was pasted there by mistake.`;
  if (rule === "must be a group of fields") return `Its fields are ${fields.join(", ")}.`;
  if (String(found).trim() === "") return description;
  return listRemedy(broken) ?? suggestValue({ ...broken, rule }) ?? kindRemedy(broken, rule) ?? description;
}

/** Whether a text or list is longer than its limit. */
function isTooLong(issue: z.core.$ZodIssue): boolean {
  return issue.code === "too_big" && (issue.origin === "string" || issue.origin === "array");
}

function sizeOf(found: unknown): string {
  return Array.isArray(found)
    ? `${formatCount(found.length)} entries`
    : `${formatCount(String(found).length)} characters`;
}

/** Whatever is longer was not meant for a list on one line. */
const longestList = 2_000;

/** What to do where a list should stand. */
function listRemedy({ issue, found, written, fields }: BrokenRule): string | undefined {
  if (!ruleOf(issue).startsWith("must be a list")) return undefined;
  if (fields.length > 0)
    return `Write each entry on lines of its own, the first after \`- \`; its fields are ${fields.join(", ")}.`;
  if (typeof found === "object" || written.length > longestList) return undefined;
  const entries = entriesIn(written, /ids/.test(ruleOf(issue)));
  return `Write it as a list: [${entries.join(", ")}].`;
}

/** The entries of what was meant to be a list. Ids have no spaces in them. */
function entriesIn(written: string, areIds: boolean): string[] {
  const between = areIds ? /[\s,，;]+/ : /\s*[,，;]\s*|\s+(?=[•·–—*-]\s)/;
  return written
    .replace(/^\[|\]$/g, "")
    .split(between)
    .map((entry) => entry.replace(/^[•·–—*-]+(\s+|$)/, ""))
    .filter(Boolean)
    .map((entry) => (/^([\d.]+|true|false|null)$/.test(entry) ? `"${entry}"` : entry));
}

/** What to do about a value of another kind than the field's. */
function kindRemedy({ found, written }: BrokenRule, rule: string): string | undefined {
  if (typeof found === "object") return undefined;
  const text = String(found).trim();
  if (rule === "must be true or false") return didYouMean(text, ["true", "false"]) || undefined;
  if (/calendar$/.test(rule)) return notInCalendar(text);
  if (/^must be a (date such as \d{4}-\d\d-\d\d$|year)/.test(rule))
    return "Write the year first, then the month and the day: 2021-11-10 is 10 November 2021.";
  return typeof found !== "string" && /^must be (text|a name)/.test(rule)
    ? `Put it between quotation marks: "${written}".`
    : undefined;
}

function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `not one of ${issue.values.join(", ")}`;
  return issue.code === "invalid_type" && issue.expected === "object"
    ? "must be a group of fields"
    : issue.message;
}
