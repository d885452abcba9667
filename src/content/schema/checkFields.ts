import type { z } from "zod";
import { nearestWord } from "../nearestWord.ts";
import type { Finding } from "../problem.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { type Checked, missingFields, unknownField, wrongValue } from "./fieldFaults.ts";
import { withoutExcess } from "./longLists.ts";
import { misindentedFields, notIndented } from "./misindentedFields.ts";
import { fieldsAt, pathText, valueAt, withoutBlanks } from "./schemaPaths.ts";

/**
 * Checks what was written against a schema of `schema/`. `base` is its path in the file, `kind` what an editor calls
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
  const result = schema.safeParse(withoutExcess(value, schema));
  if (result.success) return result.data;
  const checked = { schema, yaml, kind, base, value };
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...(issue.path as Path), key]) : [],
  );
  const strays = misindentedFields(schema, written, unknown);
  const strayed = new Set(strays.flatMap(({ fields }) => fields));
  const misspelt = unknown.filter((path) => !strayed.has(path));
  const meant = new Set(
    misspelt.map((path) => pathText([...path.slice(0, -1), meantBy(path, checked) ?? ""])),
  );
  const groups = new Set(misspelt.map((path) => pathText(path.slice(0, -1))));
  const told = new Set<string>();
  return [
    ...strays.map((stray) => notIndented(stray, fieldsAt(schema, stray.group).length === 0, yaml, base)),
    ...misspelt.map((path) => unknownField(path, checked)),
    ...issues
      .filter((issue) => issue.code !== "unrecognized_keys")
      .map(innermost)
      .filter(({ path }) => told.size < told.add(pathText(path as Path)).size)
      .filter(({ path }) => !meant.has(pathText(path as Path)) && !isStranger(path as Path, groups, checked))
      .map((issue) => wrongValue(issue, checked)),
  ];
}

/** Whether a field is missing in a group that has unknown fields only: another thing was meant than such a group. */
function isStranger(path: Path, groups: ReadonlySet<string>, { schema, value }: Checked): boolean {
  const around = path.slice(0, -1);
  return (
    around.length > 0 &&
    groups.has(pathText(around)) &&
    fieldsAt(schema, around).every((name) => valueAt(value, [...around, name]) === undefined)
  );
}

/** When one branch of a union came as far as the value's parts, its words are the useful ones. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const isOfOtherType = ({ code, path }: z.core.$ZodIssue) => code === "invalid_type" && path.length === 0;
  const [deeper] = issue.errors.find((errors) => !errors.some(isOfOtherType)) ?? [];
  return deeper ? { ...deeper, path: [...issue.path, ...deeper.path] } : issue;
}

function meantBy(path: Path, checked: Checked): string | undefined {
  return nearestWord(String(path.at(-1)), missingFields(path.slice(0, -1), checked));
}
