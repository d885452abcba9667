import type { z } from "zod";
import { didYouMean } from "../nearestWord.ts";
import { ownerByKind, ownFieldName } from "../ownFields/ownFields.ts";
import { errorAt, type Finding, quoteValue } from "../problem.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import { yamlCommentHint } from "../yaml/yamlProblems.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { remedy, ruleBroken } from "./fieldMessages.ts";
import { descriptionAt, fieldsAt, issueAt, isValidAt, pathText, valueAt } from "./schemaPaths.ts";

/** A value to check: `value` is at the path `base` in `yaml`. `kind` is what an editor calls it ("an item"). */
export interface CheckedValue {
  readonly schema: z.ZodType;
  readonly yaml: YamlText;
  readonly kind: string;
  readonly base: Path;
  readonly value: unknown;
}

/** The error for a field that does not exist. */
export function unknownField(path: Path, checked: CheckedValue): Finding {
  return numberCutByComma(path, checked) ?? noSuchField(path, checked);
}

function numberCutByComma(path: Path, checked: CheckedValue): Finding | undefined {
  if (!/^\d/.test(String(path.at(-1)))) return undefined;
  const { field = "", written } = checked.yaml.cutNumber([...checked.base, ...path]) ?? {};
  const issue = issueAt(checked.schema, [...path.slice(0, -1), field], written);
  return written && issue ? wrongValue(issue, checked, written) : undefined;
}

function noSuchField(path: Path, checked: CheckedValue): Finding {
  const { yaml, base, value, schema } = checked;
  const [name, parent] = [String(path.at(-1)), path.slice(0, -1)];
  const fields = fieldsAt(schema, parent);
  const group = nameOf(parent, checked);
  const message = `\`${name}\` is not a field of ${parent.length > 0 ? group : checked.kind}.`;
  const hint =
    (name.startsWith("<!--") && yamlCommentHint) ||
    didYouMean(name, missingFields(parent, checked)) ||
    didYouMean(name, fields) ||
    (/^[[{]/.test(name) && "Put text that starts with a bracket in double quotes.") ||
    ownFieldHint(name, parent, checked) ||
    `${group} has ${fields.length > 0 ? `the fields ${fields.join(", ")}` : "no fields"}.${mayHaveOwn(parent, checked) ? " A field of your own starts with `x-`." : ""}`;
  return errorAt(yaml.positionOfKey([...base, ...path]), message, hint, {
    field: pathText([...base, ...path]),
    value: quoteValue(valueAt(value, path)),
  });
}

/** Whether a digest may add fields to a group. */
function mayHaveOwn(parent: Path, { kind }: CheckedValue): boolean {
  return parent.length === 0 && ownerByKind.has(kind);
}

/** The hint for a field that was meant as one of the digest's own: `X_Region`. */
function ownFieldHint(name: string, parent: Path, checked: CheckedValue): string | undefined {
  const meant = name.toLowerCase().replace(/[^a-z\d]+/g, "-");
  if (!/^x[-_ ]/i.test(name) || !ownFieldName.test(meant) || !mayHaveOwn(parent, checked)) return undefined;
  return `The name of a field of your own has lower-case letters, digits and single hyphens: \`${meant}\`.`;
}

/** The error for a value that is missing or breaks a rule of the schema. */
export function wrongValue(
  issue: z.core.$ZodIssue,
  checked: CheckedValue,
  found: unknown = valueAt(checked.value, issue.path as Path),
): Finding {
  const { yaml, base, schema } = checked;
  const path = issue.path as Path;
  const inFile = [...base, ...path];
  const field = pathText(inFile);
  const comment = found === undefined || found === null ? yaml.commentAt(inFile) : undefined;
  if (comment && couldBe(comment.text, path, schema)) {
    const message = `${nameOf(path, checked)} is empty: YAML reads \`${quoteValue(comment.text)}\` as a comment.`;
    const hint = "Put the text in double quotes, or write some text before the `#`.";
    return errorAt(comment.position, message, hint, { field });
  }
  const description = descriptionAt(schema, path);
  if (found === undefined) {
    const message = `${nameOf(path, checked)} is missing.`;
    return errorAt(
      yaml.positionOfKey(inFile),
      message,
      description ? `Add it: ${description}` : "See docs/fields.md.",
      { field },
    );
  }
  const broken = {
    issue,
    found,
    written: yaml.sourceOf(inFile),
    fields: [...fieldsAt(schema, path), ...fieldsAt(schema, [...path, 0])],
    siblings: fieldsAt(schema, path.slice(0, -1)),
    description,
    isValid: (other: unknown) => isValidAt(schema, path, other),
  };
  const message = `${nameOf(path, checked)} ${ruleBroken(broken)}.`;
  return errorAt(yaml.positionOf(inFile), message, remedy(broken), { field, value: quoteValue(found) });
}

/** Whether a text is allowed at a path: by itself or, where a list may be a single name, as the list's only entry. */
function couldBe(text: string, path: Path, schema: z.ZodType): boolean {
  return isValidAt(schema, path, text) || isValidAt(schema, path.slice(0, -1), [text]);
}

/** The names of the fields that a group does not have yet: one that is already there can't be the one that was meant. */
export function missingFields(path: Path, { schema, value }: CheckedValue): string[] {
  return fieldsAt(schema, path).filter((name) => valueAt(value, [...path, name]) === undefined);
}

function nameOf(path: Path, { kind }: CheckedValue): string {
  return path.length > 0 ? `\`${pathText(path)}\`` : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
