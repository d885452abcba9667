import type { z } from "zod";
import { errorAt, type Finding } from "../problem.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { fieldsAt, pathText, valueAt } from "./schemaPaths.ts";

/** Fields of a group that are written beside the group's name instead of below it. */
interface MisindentedFields {
  /** The path of the group that they belong to. */
  readonly group: Path;
  readonly fields: readonly Path[];
}

/** The blank groups and lists in `value` whose fields are among the `unknown` ones. */
export function misindentedFields(
  schema: z.ZodType,
  value: unknown,
  unknown: readonly Path[],
): MisindentedFields[] {
  const found = new Map<string, { group: Path; fields: Path[] }>();
  for (const path of unknown) {
    const parent = path.slice(0, -1);
    const name = fieldsAt(schema, parent).find(
      (each) =>
        valueAt(value, [...parent, each]) === null &&
        fieldsWithin(schema, [...parent, each]).includes(String(path.at(-1))),
    );
    if (name === undefined) continue;
    const group = [...parent, name];
    const known = found.get(pathText(group)) ?? { group, fields: [] };
    known.fields.push(path);
    found.set(pathText(group), known);
  }
  return [...found.values()];
}

/** One error for all misindented fields of a group. `base` is the path that the others start at. */
export function misindentedError(
  { group, fields }: MisindentedFields,
  isList: boolean,
  yaml: YamlText,
  base: Path,
): Finding {
  const [first = group] = fields;
  const name = `\`${pathText([...base, ...group])}\``;
  const path = [...base, ...first];
  const message = `\`${first.at(-1)}\` is a field of ${name}, but is not indented.`;
  const hint = isList
    ? `Indent the fields of ${name} by four spaces, and start each entry with two spaces, a hyphen and a space.`
    : `Indent the fields of ${name} by two spaces.`;
  return errorAt(yaml.positionOfKey(path), message, hint, { field: pathText(path) });
}

function fieldsWithin(schema: z.ZodType, path: Path): string[] {
  return [...fieldsAt(schema, path), ...fieldsAt(schema, [...path, 0])];
}
