import { join } from "node:path";
import type { z } from "zod";
import { pathExists } from "../../files/fileStats.ts";
import { hasFolder } from "../files/listFiles.ts";
import { plainTextFindings } from "../markdown/plainTextFields.ts";
import { checkOwnFields } from "../ownFields/checkOwnFields.ts";
import type { OwnFieldSchemas } from "../ownFields/fieldDeclarations.ts";
import { divideFields, ownerByKind, ownFieldFindings, type WithOwnFields } from "../ownFields/ownFields.ts";
import { errorAt, type Finding, fileStart, type Report } from "../problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { valueAt } from "../schema/schemaPaths.ts";
import { normalizeText } from "../schema/textTypes.ts";
import { recoverList } from "../yaml/listRecovery.ts";
import { readYamlFile } from "../yaml/yamlFile.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** An entry of a register, and where it is. */
export interface RegisterEntry<T> {
  readonly entry: T;
  readonly file: string;
  readonly yaml: YamlText;
  readonly index: number;
}

/** A register that was read. */
export interface RegisterFile<T> {
  /** The entries without mistakes. */
  readonly entries: readonly RegisterEntry<T & WithOwnFields>[];
  /** All entries whose YAML is valid, as they are written: a mistake in one field must not hide others. */
  readonly written: readonly RegisterEntry<unknown>[];
  /** The ids of all entries, including those with mistakes; undefined where a mistake hides any id. */
  readonly ids: ReadonlySet<string> | undefined;
}

/**
 * Reads the register `_data/<name>.yaml`. `kind` is what an editor calls an entry ("a topic"). A missing file is an empty register. Where the YAML is
 * not valid, the unbroken entries are still read.
 */
export function readRegisterFile<S extends z.ZodObject>(
  root: string,
  name: string,
  schema: S,
  kind: string,
  report: Report,
  ownFields: OwnFieldSchemas = {},
): RegisterFile<z.output<S>> {
  const file = `_data/${name}.yaml`;
  const nothing = { entries: [], written: [], ids: undefined };
  if (!hasFolder(root, "_data")) return nothing;
  if (!pathExists(join(root, file))) return { ...nothing, ids: new Set() };
  const read = readYamlFile(root, file, report, recoverList);
  if (read === undefined) return nothing;
  const { yaml, recovered } = read;
  if (yaml.value !== null && !Array.isArray(yaml.value)) {
    report(file, [errorAt(fileStart, "The file must be a list.", "Start each entry with `- `.")]);
    return nothing;
  }
  const values: unknown[] = yaml.value ?? [];
  const entries = values.flatMap((value, index) => {
    const { own, others } = divideFields(kind, value);
    const isBroken = recovered?.broken.has(index);
    const entry = isBroken
      ? otherMistakes(schema, yaml, kind, index, others)
      : checkFields(schema, yaml, kind, [index], others);
    const owner = ownerByKind.get(kind);
    const wrongOwn = [
      ...ownFieldFindings(own, yaml, [index]),
      ...(owner && !isBroken ? checkOwnFields(own, owner, ownFields, { yaml: () => yaml }, [index]) : []),
    ];
    report(file, [...plainTextFindings(schema, yaml, [index], value), ...wrongOwn]);
    if (Array.isArray(entry)) report(file, entry);
    return Array.isArray(entry) || wrongOwn.length > 0
      ? []
      : [{ entry: { ...entry, ownFields: own }, file, yaml, index }];
  });
  const written = values
    .map((entry, index) => ({ entry, file, yaml, index }))
    .filter(({ index }) => !recovered?.broken.has(index));
  return { entries, written, ids: recovered?.hidesIds ? undefined : idsOf(values) };
}

function idsOf(values: readonly unknown[]): ReadonlySet<string> | undefined {
  const ids = values.map((value) => valueAt(value, ["id"]));
  return ids.every((id) => typeof id === "string") ? new Set(ids.map(normalizeText)) : undefined;
}

/** The other mistakes in an entry whose YAML is not valid. No field counts as missing: it may be the broken one. */
function otherMistakes(
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
