import type { z } from "zod";
import { nearestWord } from "../nearestWord.ts";
import type { Finding } from "../problem.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { type CheckedValue, missingFields, unknownField, wrongValue } from "./fieldProblems.ts";
import { withoutExcess } from "./longLists.ts";
import { misindentedError, misindentedFields } from "./misindentedFields.ts";
import { fieldsAt, pathText, valueAt, withoutBlankFields } from "./schemaPaths.ts";

/**
 * Checks a value against a schema. `base` is its path in the file, `kind` what an editor calls it ("an item").
 * Returns the checked value, or an error for every field that is wrong.
 */
export function checkFields<S extends z.ZodType>(
  schema: S,
  yaml: YamlText,
  kind: string,
  base: Path = [],
  written: unknown = yaml.value,
): z.output<S> | Finding[] {
  const value = withoutBlankFields(written, schema);
  const result = schema.safeParse(withoutExcess(value, schema));
  if (result.success) return result.data;
  const checked = { schema, yaml, kind, base, value };
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...(issue.path as Path), key]) : [],
  );
  const misindented = misindentedFields(schema, written, unknown);
  const reported = new Set(misindented.flatMap(({ fields }) => fields));
  const misspelt = unknown.filter((path) => !reported.has(path));
  const unknownFields = onceEach(misspelt.map((path) => unknownField(path, checked)));
  const wrong = wrongValues(issues, misspelt, checked).map((issue) => wrongValue(issue, checked));
  return [
    ...misindented.map((each) =>
      misindentedError(each, fieldsAt(schema, each.group).length === 0, yaml, base),
    ),
    ...unknownFields,
    ...wrong.filter(({ field }) => !unknownFields.some((each) => each.field === field)),
  ];
}

/** Without findings that are the same: a number with two commas within braces makes two unknown fields. */
function onceEach(findings: readonly Finding[]): Finding[] {
  return [
    ...new Map(
      findings.map((finding) => [`${finding.line}:${finding.column} ${finding.message}`, finding]),
    ).values(),
  ];
}

/** The issues with values, one for each field. A field that is missing because its name is misspelt is not reported twice. */
function wrongValues(
  issues: readonly z.core.$ZodIssue[],
  misspelt: readonly Path[],
  checked: CheckedValue,
): z.core.$ZodIssue[] {
  const meant = new Set(
    misspelt.map((path) => pathText([...path.slice(0, -1), meantBy(path, checked) ?? ""])),
  );
  const groups = new Set(misspelt.map((path) => pathText(path.slice(0, -1))));
  const seen = new Set<string>();
  return issues
    .filter((issue) => issue.code !== "unrecognized_keys")
    .map(innermost)
    .filter(({ path }) => seen.size < seen.add(pathText(path as Path)).size)
    .filter(({ path }) => !meant.has(pathText(path as Path)) && !isForeign(path as Path, groups, checked));
}

/** Whether a field is missing from a group that has only unknown fields: the writer meant something else than this group. */
function isForeign(path: Path, groups: ReadonlySet<string>, { schema, value }: CheckedValue): boolean {
  const parent = path.slice(0, -1);
  return (
    parent.length > 0 &&
    groups.has(pathText(parent)) &&
    fieldsAt(schema, parent).every((name) => valueAt(value, [...parent, name]) === undefined)
  );
}

/** The issue of the branch of a union that got furthest: it has the most useful message. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const isOfOtherType = ({ code, path }: z.core.$ZodIssue) => code === "invalid_type" && path.length === 0;
  const [deeper] = issue.errors.find((errors) => !errors.some(isOfOtherType)) ?? [];
  return deeper ? { ...deeper, path: [...issue.path, ...deeper.path] } : issue;
}

function meantBy(path: Path, checked: CheckedValue): string | undefined {
  return nearestWord(String(path.at(-1)), missingFields(path.slice(0, -1), checked));
}
