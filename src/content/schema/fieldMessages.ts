import type { z } from "zod";
import { formatCount } from "../limits.ts";
import { didYouMean } from "../nearestWord.ts";
import { quoteValue } from "../problem.ts";
import { loginHint, loginRule } from "../webLogin.ts";
import { whyNotRealDate } from "./dateSuggestions.ts";
import { notRealDate } from "./fieldTypes.ts";
import { isBlankValue } from "./schemaPaths.ts";
import { ownLinkRemedy } from "./site/links.ts";
import { type IsValid, isQuoted, suggestValue } from "./valueSuggestions.ts";

/** A value that breaks a rule of the schema, and what an editor needs to know about its field. */
export interface BrokenRule {
  readonly issue: z.core.$ZodIssue;
  readonly found: unknown;
  /** The value as its writer wrote it. */
  readonly written: string;
  /** The names of the fields that belong in its place, or in each entry of it. */
  readonly fields: readonly string[];
  /** The names of the fields in the same group. */
  readonly siblings: readonly string[];
  /** What the field manual says about the field. */
  readonly description: string | undefined;
  readonly isValid: IsValid;
}

/** What is wrong with a value, as the rest of a sentence that starts with the field's name. */
export function ruleBroken({
  issue,
  found,
  isValid,
}: Pick<BrokenRule, "issue" | "found" | "isValid">): string {
  const rule = ruleOf(issue);
  if (isTooLong(issue)) return `has ${sizeOf(found)}, but ${rule}`;
  if (isBlankValue(found)) return "is empty";
  const isText = typeof found === "string" && isQuoted(found.trim(), isValid);
  return `is \`${quoteValue(isText ? `"${found}"` : found)}\`, ${rule.startsWith("must ") ? `but ${rule}` : `which is ${rule}`}`;
}

/** How to fix it, as a sentence. */
export function remedy(broken: BrokenRule): string {
  const { issue, found, fields } = broken;
  const rule = ruleOf(issue);
  if (isTooLong(issue)) return tooLongHint(found);
  if (isBlankValue(found)) return described("Fill it in", broken);
  if (issue.code === "invalid_value")
    return (
      (typeof found === "string" && didYouMean(found, issue.values.map(String))) ||
      (ownLinkRemedy(found, issue.values) ?? "Choose one of these.")
    );
  if (rule === loginRule) return loginHint;
  if (rule === groupRule) return `Write its fields, one to a line: ${fields.join(", ")}.`;
  return (
    listRemedy(broken) ??
    suggestValue({ ...broken, rule }) ??
    remedyByRule(broken, rule) ??
    described("What to write", broken)
  );
}

/** Whether a text or list is longer than its limit. */
function isTooLong(issue: z.core.$ZodIssue): boolean {
  return issue.code === "too_big" && (issue.origin === "string" || issue.origin === "array");
}

function tooLongHint(found: unknown): string {
  return `${Array.isArray(found) ? "Remove some" : "Shorten it"}, or check whether something was pasted here by mistake.`;
}

function sizeOf(found: unknown): string {
  return Array.isArray(found)
    ? `${formatCount(found.length)} entries`
    : `${formatCount(String(found).length)} characters`;
}

/** Nobody means anything longer to be a list on one line. */
const longestList = 2_000;

/** What to do where a list is needed. */
function listRemedy({ issue, found, written, fields }: BrokenRule): string | undefined {
  if (!ruleOf(issue).startsWith("must be a list")) return undefined;
  if (fields.length > 0)
    return `Start each entry on a line of its own with \`- \`, followed by its fields: ${fields.join(", ")}.`;
  if (typeof found === "object" || written.length > longestList) return undefined;
  const entries = entriesIn(written, /ids/.test(ruleOf(issue)));
  return `Write it as a list: [${entries.join(", ")}].`;
}

/** The entries of a text that was meant as a list. Ids contain no spaces. */
function entriesIn(written: string, areIds: boolean): string[] {
  const separator = areIds ? /[\s,，;]+/ : /\s*[,，;]\s*|\s+(?=[•·–—*-]\s)/;
  return written
    .replace(/^\[|\]$/g, "")
    .split(separator)
    .map((entry) => entry.replace(/^[•·–—*-]+(\s+|$)/, ""))
    .filter(Boolean)
    .map((entry) => (/^([\d.]+|true|false|null)$/.test(entry) ? `"${entry}"` : entry));
}

/** What to do about a value that breaks a rule, by the rule's first words, where that is always the same. */
const remedies: readonly (readonly [rule: string, remedy: string])[] = [
  ["must be a colour", "Write three or six hexadecimal digits after a `#`, in quotation marks."],
  ["must be an address such as https://", "Write `https://` and the host, and name each host."],
  [
    "must be an address such as /",
    "Begin a page's address with a slash, and another site's with `https://`.",
  ],
  ["must not be that of another", "Give each its own."],
  ["in the list already", "Remove one of the two."],
  ["must be left out where", "Remove one of the two."],
  ["must not be more than `", "Correct one of the two."],
  ["must not be before `", "Correct one of the two."],
];

/** What to do about a value of the wrong kind, by the rule that it breaks. */
function remedyByRule({ found, written }: BrokenRule, rule: string): string | undefined {
  if (typeof found === "object") return undefined;
  const text = String(found).trim();
  if (rule === "must be true or false") return didYouMean(text, ["true", "false"]) || "Write true or false.";
  if (rule === notRealDate) return whyNotRealDate(text);
  if (/^must be a (date such as \d{4}-\d\d-\d\d$|year)/.test(rule))
    return "Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.";
  const fixed = remedies.find(([start]) => rule.startsWith(start))?.[1];
  if (fixed !== undefined) return fixed;
  if (/^must be a (whole )?number/.test(rule))
    return `Write only the number, for example ${/such as (\d+)/.exec(rule)?.[1] ?? (rule.includes("whole") ? "12" : "1234.5")}.`;
  return typeof found !== "string" && /^must be (text|a name)/.test(rule)
    ? `Put it in quotation marks: "${written}".`
    : undefined;
}

/** What the manual says about a field, after an introduction. */
function described(introduction: string, { description }: BrokenRule): string {
  return description ? `${introduction}: ${description}` : "See docs/fields.md.";
}

const groupRule = "must be a group of fields";

function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}`;
  return issue.code === "invalid_type" && issue.expected === "object" ? groupRule : issue.message;
}
