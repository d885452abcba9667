import { z } from "zod";
import { didYouMean, nearest } from "./nearest.ts";
import { anError, type Finding } from "./problem.ts";
import type { Path, YamlText } from "./yamlText.ts";

/**
 * Checks what was read against a schema of `schema.ts`. `base` is the path of `value` in the file, `kind` what an editor
 * calls it ("an item").
 * Returns the checked value, or a finding for every field that is wrong.
 */
export function checkFields<S extends z.ZodType>(
  schema: S,
  yaml: YamlText,
  kind: string,
  base: Path = [],
  value: unknown = yaml.value,
): z.output<S> | Finding[] {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues;
  const guessed = new Set<string>();
  const findings = issues
    .filter((issue) => issue.code === "unrecognized_keys")
    .flatMap((issue) =>
      issue.keys.map((key) => unknownField(key, issue.path as Path, fieldsAt(schema, issue.path as Path))),
    );
  return [...findings, ...issues.filter(isAboutValue).flatMap(wrongValue)];

  function unknownField(key: string, path: Path, fields: readonly string[]): Finding {
    const meant = nearest(key, fields);
    if (meant !== undefined) guessed.add(pathText([...path, meant]));
    const field = pathText([...base, ...path, key]);
    const hint =
      `${didYouMean(key, fields)} ${sentenceCase(kind)} has the fields ${fields.join(", ")}.`.trim();
    return anError(yaml.placeOfName([...base, ...path, key]), `\`${key}\` is not a field.`, hint, {
      field,
      value: shown(valueAt(value, [...path, key])),
    });
  }

  function wrongValue(issue: z.core.$ZodIssue): Finding[] {
    const path = issue.path as Path;
    const found = valueAt(value, path);
    const field = pathText([...base, ...path]);
    const name = path.length > 0 ? `\`${pathText(path)}\`` : sentenceCase(kind);
    if (found === undefined) {
      if (guessed.has(pathText(path))) return [];
      return [
        anError(
          yaml.placeOf([...base, ...path]),
          `${name} is missing.`,
          `Add it: ${aboutField(schema, path)}`,
          { field },
        ),
      ];
    }
    const at = yaml.placeOf([...base, ...path]);
    const about = { field, value: shown(found) };
    return [
      anError(
        at,
        `${name} ${ruleBroken(issue, found)}.`,
        remedy(issue, found, aboutField(schema, path)),
        about,
      ),
    ];
  }
}

/** A path as editors read it: `keyDates[0].date`. */
export function pathText(path: Path): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join("");
}

function isAboutValue(issue: z.core.$ZodIssue): boolean {
  return issue.code !== "unrecognized_keys";
}

function ruleBroken(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === "invalid_value")
    return `is \`${shown(found)}\`, which is not one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type" && issue.expected === "object")
    return `is \`${shown(found)}\`, but must be a list of fields`;
  if (issue.code === "invalid_union") return unionRule(issue);
  if (issue.code === "custom" || issue.code === "invalid_format")
    return found === "" ? issue.message : `is \`${shown(found)}\`, which ${issue.message}`;
  return issue.message;
}

/** When one branch of a union came as far as the value's parts, its words are the useful ones. */
function unionRule(issue: z.core.$ZodIssueInvalidUnion): string {
  const deeper = issue.errors.flat().find((each) => each.code !== "invalid_type" || each.path.length > 0);
  return deeper?.message ?? issue.message;
}

function remedy(issue: z.core.$ZodIssue, found: unknown, about: string): string {
  if (issue.code === "invalid_value")
    return didYouMean(String(found), issue.values.map(String)) || `Choose one of ${issue.values.join(", ")}.`;
  if (typeof found === "number" && issue.message === "must be text")
    return `Put it between quotation marks: "${found}".`;
  return about;
}

function aboutField(schema: z.ZodType, path: Path): string {
  return schemaAt(schema, path)?.description ?? "See docs/fields.md.";
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const at = unwrapped(schemaAt(schema, path));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, part) => {
    const inner = unwrapped(at);
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    return inner instanceof z.ZodObject && typeof part === "string" && Object.hasOwn(inner.shape, part)
      ? (inner.shape[part] as z.ZodType)
      : undefined;
  }, schema) as z.ZodType | undefined;
}

function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType);
  return schema;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
