import type { z } from "zod";
import { errorAt, type Finding } from "../problem.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import { fieldsAt, pathText, valueAt } from "./schemaPaths.ts";

/** Where fields of a group stand beside its name, not below it. */
interface Stray {
  /** The group that they belong to. */
  readonly group: Path;
  readonly fields: readonly Path[];
}

/** The groups and lists among `value` that are left blank, and whose fields are among `unknown`, those that stand nowhere. */
export function misindentedFields(schema: z.ZodType, value: unknown, unknown: readonly Path[]): Stray[] {
  const strays = new Map<string, { group: Path; fields: Path[] }>();
  for (const path of unknown) {
    const around = path.slice(0, -1);
    const name = fieldsAt(schema, around).find(
      (each) =>
        valueAt(value, [...around, each]) === null &&
        fieldsWithin(schema, [...around, each]).includes(String(path.at(-1))),
    );
    if (name === undefined) continue;
    const group = [...around, name];
    const stray = strays.get(pathText(group)) ?? { group, fields: [] };
    stray.fields.push(path);
    strays.set(pathText(group), stray);
  }
  return [...strays.values()];
}

/** Tells of all fields that strayed from a group at once. `base` is the path that all others begin at. */
export function notIndented({ group, fields }: Stray, isList: boolean, yaml: YamlText, base: Path): Finding {
  const [first = group] = fields;
  const around = `\`${pathText([...base, ...group])}\``;
  const path = [...base, ...first];
  const message = `\`${first.at(-1)}\` is a field of ${around}, but is not indented.`;
  const hint = isList
    ? `Indent the fields of ${around} with four spaces, and write a hyphen in the third column before the first of each entry.`
    : `Indent the fields of ${around} with two spaces.`;
  return errorAt(yaml.positionOfKey(path), message, hint, { field: pathText(path) });
}

function fieldsWithin(schema: z.ZodType, path: Path): string[] {
  return [...fieldsAt(schema, path), ...fieldsAt(schema, [...path, 0])];
}
