import type { z } from "zod";
import { didYouMean } from "./nearest.ts";

/** A value that breaks a rule of the schema, and what an editor needs to know about its field. */
export interface BrokenRule {
  readonly issue: z.core.$ZodIssue;
  readonly found: unknown;
  /** The value as its writer wrote it. */
  readonly written: string;
  /** The names of the fields that should stand in its place, or in each entry of it. */
  readonly fields: readonly string[];
  /** What the field manual says of the field. */
  readonly description: string;
}

/** What is wrong with a value, as the rest of a sentence that begins with its field's name. */
export function ruleBroken({ issue, found }: BrokenRule): string {
  if (found === null) return "is blank";
  if (typeof found === "string" && found.trim() === "") return "must not be empty";
  const rule = ruleOf(issue);
  return `is \`${shown(found)}\`, ${rule.startsWith("must ") ? `but ${rule}` : `which is ${rule}`}`;
}

/** What to do about it, as a sentence. */
export function remedy({ issue, found, written, fields, description }: BrokenRule): string {
  const rule = ruleOf(issue);
  if (issue.code === "invalid_value")
    return (typeof found === "string" && didYouMean(found, issue.values.map(String))) || description;
  if (rule === "must be a group of fields") return `Its fields are ${fields.join(", ")}.`;
  if (typeof found === "object" || String(found).trim() === "") return description;
  if (rule.startsWith("must be a list") && fields.length === 0)
    return `Write it as a list: [${written.replace(/^\[|\]$/g, "")}].`;
  if (rule.startsWith("must be a list"))
    return `Write each entry on lines of its own, the first after \`- \`; its fields are ${fields.join(", ")}.`;
  if (typeof found !== "string" && /^must be (text|a name)/.test(rule))
    return `Put it between quotation marks: "${written}".`;
  return description;
}

/** A value as a message shows it: on one line, and not too long. */
export function shown(value: unknown): string {
  const text =
    typeof value === "string"
      ? value.replace(/\s+/g, " ").trim()
      : typeof value === "number"
        ? String(value)
        : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `not one of ${issue.values.join(", ")}`;
  return issue.code === "invalid_type" && issue.expected === "object"
    ? "must be a group of fields"
    : issue.message;
}
