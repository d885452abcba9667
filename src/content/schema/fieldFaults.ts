import type { z } from "zod";
import { didYouMean } from "../nearestWord.ts";
import { errorAt, type Finding, quoteValue } from "../problem.ts";
import { yamlCommentHint } from "../yaml/yamlFaults.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { remedy, ruleBroken } from "./fieldMessages.ts";
import { descriptionAt, fieldsAt, fitsAt, pathText, valueAt } from "./schemaPaths.ts";

/** What is checked: `value`, which stands at `base` in `yaml` and is what an editor calls `kind` ("an item"). */
export interface Checked {
  readonly schema: z.ZodType;
  readonly yaml: YamlText;
  readonly kind: string;
  readonly base: Path;
  readonly value: unknown;
}

/** Tells of a field that there is not. */
export function unknownField(path: Path, checked: Checked): Finding {
  const { yaml, base, value, schema } = checked;
  const [name, around] = [String(path.at(-1)), path.slice(0, -1)];
  const fields = fieldsAt(schema, around);
  const group = nameOf(around, checked);
  const others = `${group} has ${fields.length > 0 ? `the fields ${fields.join(", ")}` : "no fields"}.`;
  const message = `\`${name}\` is not a field of ${around.length > 0 ? group : checked.kind}.`;
  return errorAt(
    yaml.positionOfKey([...base, ...path]),
    message,
    (name.startsWith("<!--") && yamlCommentHint) ||
      didYouMean(name, missingFields(around, checked)) ||
      didYouMean(name, fields) ||
      (/^[[{]/.test(name) ? "Put text that begins with a bracket between double quotes." : undefined) ||
      (/^\d+$/.test(name) ? "Write numbers without commas." : others),
    { field: pathText([...base, ...path]), value: quoteValue(valueAt(value, path)) },
  );
}

/** Tells of a value that breaks a rule of the schema, or that is missing. */
export function wrongValue(issue: z.core.$ZodIssue, checked: Checked): Finding {
  const { yaml, base, value, schema } = checked;
  const path = issue.path as Path;
  const found = valueAt(value, path);
  const inFile = [...base, ...path];
  const field = pathText(inFile);
  const comment = found === undefined || found === null ? yaml.commentAt(inFile) : undefined;
  if (comment && mayBe(comment.text, path, schema)) {
    const message = `${nameOf(path, checked)} is blank: \`${quoteValue(comment.text)}\` is a comment in YAML.`;
    const hint = "Put the text between double quotes, or write one before the `#`.";
    return errorAt(comment.place, message, hint, { field });
  }
  const description = descriptionAt(schema, path) ?? "See docs/fields.md.";
  if (found === undefined) {
    const message = `${nameOf(path, checked)} is missing.`;
    return errorAt(yaml.positionOfKey(inFile), message, `Add it: ${description}`, { field });
  }
  const fields = [...fieldsAt(schema, path), ...fieldsAt(schema, [...path, 0])];
  const besides = fieldsAt(schema, path.slice(0, -1));
  const fits = (value: unknown) => fitsAt(schema, path, value);
  const rule = { issue, found, written: yaml.sourceOf(inFile), fields, besides, description, fits };
  return errorAt(yaml.positionOf(inFile), `${nameOf(path, checked)} ${ruleBroken(rule)}.`, remedy(rule), {
    field,
    value: quoteValue(found),
  });
}

/** Whether a text may stand at a path: by itself or, where names may be one or a list, as the list's only one. */
function mayBe(text: string, path: Path, schema: z.ZodType): boolean {
  return fitsAt(schema, path, text) || fitsAt(schema, path.slice(0, -1), [text]);
}

/** The names of the fields that a group may still have: one that is there already can't be the one that was meant. */
export function missingFields(path: Path, { schema, value }: Checked): string[] {
  return fieldsAt(schema, path).filter((name) => valueAt(value, [...path, name]) === undefined);
}

function nameOf(path: Path, { kind }: Checked): string {
  return path.length > 0 ? `\`${pathText(path)}\`` : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
