import type { z } from "zod";
import { didYouMean, nearest } from "./nearest.ts";
import { anError, type Finding } from "./problem.ts";
import { remedy, ruleBroken, shown } from "./ruleWords.ts";
import { descriptionAt, fieldsAt, fitsAt, pathText, valueAt, withoutBlanks } from "./schemaPaths.ts";
import { notIndented, strayFields } from "./strayFields.ts";
import type { Path, YamlText } from "./yamlText.ts";

/** What is checked: `value`, which stands at `base` in `yaml` and is what an editor calls `kind` ("an item"). */
interface Checked {
  readonly schema: z.ZodType;
  readonly yaml: YamlText;
  readonly kind: string;
  readonly base: Path;
  readonly value: unknown;
}

/**
 * Checks what was written against a schema of `schema.ts`. `base` is its path in the file, `kind` what an editor calls
 * it ("an item").
 * Returns the checked value, or a finding for every field that is wrong.
 */
export function checkFields<S extends z.ZodType>(
  schema: S,
  yaml: YamlText,
  kind: string,
  base: Path = [],
  written: unknown = yaml.value,
): z.output<S> | Finding[] {
  const value = withoutBlanks(written, schema);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const checked = { schema, yaml, kind, base, value };
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...(issue.path as Path), key]) : [],
  );
  const strays = strayFields(schema, written, unknown);
  const misspelt = unknown.filter((path) => !strays.some(({ fields }) => fields.includes(path)));
  const meant = new Set(
    misspelt.map((path) => pathText([...path.slice(0, -1), meantBy(path, checked) ?? ""])),
  );
  return [
    ...strays.map((stray) => notIndented(stray, fieldsAt(schema, stray.group).length === 0, yaml, base)),
    ...misspelt.map((path) => unknownField(path, checked)),
    ...issues
      .filter((issue) => issue.code !== "unrecognized_keys")
      .map(innermost)
      .filter((issue, index, all) => all.findIndex((each) => isSame(each.path, issue.path)) === index)
      .filter(
        ({ path }) => !meant.has(pathText(path as Path)) && !isStranger(path as Path, misspelt, checked),
      )
      .map((issue) => wrongValue(issue, checked)),
  ];
}

/** Whether a field is missing in a group that has unknown fields only: another thing was meant than such a group. */
function isStranger(path: Path, misspelt: readonly Path[], { schema, value }: Checked): boolean {
  const around = path.slice(0, -1);
  return (
    around.length > 0 &&
    misspelt.some((each) => isSame(each.slice(0, -1), around)) &&
    fieldsAt(schema, around).every((name) => valueAt(value, [...around, name]) === undefined)
  );
}

function unknownField(path: Path, checked: Checked): Finding {
  const { yaml, base, value, schema } = checked;
  const [name, around] = [String(path.at(-1)), path.slice(0, -1)];
  const fields = fieldsAt(schema, around);
  const group = nameOf(around, checked);
  const others = `${group} has ${fields.length > 0 ? `the fields ${fields.join(", ")}` : "no fields"}.`;
  const message = `\`${name}\` is not a field of ${around.length > 0 ? group : checked.kind}.`;
  return anError(
    yaml.placeOfName([...base, ...path]),
    message,
    didYouMean(name, missingFields(around, checked)) ||
      didYouMean(name, fields) ||
      (/^[[{]/.test(name) ? "Put text that begins with a bracket between double quotes." : undefined) ||
      (/^\d+$/.test(name) ? "Write numbers without commas." : others),
    { field: pathText([...base, ...path]), value: shown(valueAt(value, path)) },
  );
}

function wrongValue(issue: z.core.$ZodIssue, checked: Checked): Finding {
  const { yaml, base, value, schema } = checked;
  const path = issue.path as Path;
  const found = valueAt(value, path);
  const inFile = [...base, ...path];
  const field = pathText(inFile);
  const description = descriptionAt(schema, path) ?? "See docs/fields.md.";
  if (found === undefined) {
    const message = `${nameOf(path, checked)} is missing.`;
    return anError(yaml.placeOfName(inFile), message, `Add it: ${description}`, { field });
  }
  const fields = [...fieldsAt(schema, path), ...fieldsAt(schema, [...path, 0])];
  const besides = fieldsAt(schema, path.slice(0, -1));
  const fits = (value: unknown) => fitsAt(schema, path, value);
  const rule = { issue, found, written: yaml.written(inFile), fields, besides, description, fits };
  return anError(yaml.placeOf(inFile), `${nameOf(path, checked)} ${ruleBroken(rule)}.`, remedy(rule), {
    field,
    value: shown(found),
  });
}

/** When one branch of a union came as far as the value's parts, its words are the useful ones. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const deeper = issue.errors.flat().find((each) => each.code !== "invalid_type" || each.path.length > 0);
  return deeper ? { ...deeper, path: [...issue.path, ...deeper.path] } : issue;
}

function meantBy(path: Path, checked: Checked): string | undefined {
  return nearest(String(path.at(-1)), missingFields(path.slice(0, -1), checked));
}

function isSame(path: readonly PropertyKey[], other: readonly PropertyKey[]): boolean {
  return pathText(path as Path) === pathText(other as Path);
}

/** A field that is there already can't be the one that was meant. */
function missingFields(path: Path, { schema, value }: Checked): string[] {
  return fieldsAt(schema, path).filter((name) => valueAt(value, [...path, name]) === undefined);
}

function nameOf(path: Path, { kind }: Checked): string {
  return path.length > 0 ? `\`${pathText(path)}\`` : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
