import { join } from "node:path";
import type { z } from "zod";
import { pathExists } from "../../files/fileStats.ts";
import { hasFolder } from "../files/listFiles.ts";
import { markedFields } from "../markdown/plainTextFields.ts";
import { errorAt, type Finding, fileStart, type Report } from "../problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { valueAt } from "../schema/schemaPaths.ts";
import { normalizeText } from "../schema/textTypes.ts";
import { recoverList } from "../yaml/listRecovery.ts";
import { readYamlFile } from "../yaml/yamlFile.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** An entry of a list in `_data/`, and where it stands. */
export interface ListEntry<T> {
  readonly entry: T;
  readonly file: string;
  readonly yaml: YamlText;
  readonly index: number;
}

/** What a list in `_data/` holds. */
export interface ListFile<T> {
  /** Those that are right. */
  readonly entries: readonly ListEntry<T>[];
  /** The ids of all entries, of wrong ones too; undefined where a mistake hides them. */
  readonly ids: ReadonlySet<string> | undefined;
}

/**
 * Reads the list `_data/<name>.yaml`, whose entries are `kind`; a file that isn't there is an empty list. Where its YAML is broken, the
 * entries that are not are read all the same.
 */
export function readListFile<S extends z.ZodObject>(
  root: string,
  name: string,
  schema: S,
  kind: string,
  report: Report,
): ListFile<z.output<S>> {
  const file = `_data/${name}.yaml`;
  if (!hasFolder(root, "_data")) return { entries: [], ids: undefined };
  if (!pathExists(join(root, file))) return { entries: [], ids: new Set() };
  const read = readYamlFile(root, file, report, recoverList);
  if (read === undefined) return { entries: [], ids: undefined };
  const { yaml, rest } = read;
  if (yaml.value !== null && !Array.isArray(yaml.value)) {
    report(file, [errorAt(fileStart, "The file must be a list.", "Begin each entry with `- `.")]);
    return { entries: [], ids: undefined };
  }
  const values: unknown[] = yaml.value ?? [];
  const entries = values.flatMap((value, index) => {
    const entry = rest?.broken.has(index)
      ? elseWrong(schema, yaml, kind, index, value)
      : checkFields(schema, yaml, kind, [index], value);
    report(file, markedFields(schema, yaml, [index], value));
    if (!Array.isArray(entry)) return [{ entry, file, yaml, index }];
    report(file, entry);
    return [];
  });
  return { entries, ids: rest?.hidesIds ? undefined : idsOf(values) };
}

function idsOf(values: readonly unknown[]): ReadonlySet<string> | undefined {
  const ids = values.map((value) => valueAt(value, ["id"]));
  return ids.every((id) => typeof id === "string") ? new Set(ids.map(normalizeText)) : undefined;
}

/** What else is wrong with an entry whose YAML is broken: a field that is missing may be the one that is. */
function elseWrong(
  schema: z.ZodObject,
  yaml: YamlText,
  kind: string,
  index: number,
  value: unknown,
): Finding[] {
  if (value === null) return [];
  const entry = checkFields(schema.partial(), yaml, kind, [index], value);
  return Array.isArray(entry) ? entry : [];
}
