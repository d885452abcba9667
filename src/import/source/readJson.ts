import { attempt } from "../../files/attempt.ts";
import { type ExportFiles, readExportText } from "./exportFiles.ts";
import { SourceFailure } from "./sourceFailure.ts";

/** A value of a JSON file that nothing is known about. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The value of a JSON file of an export. Throws a SourceFailure where it can't be read. */
export function readJson(files: ExportFiles, name: string): Json {
  const value = parseJson(readExportText(files, name));
  if (value === undefined)
    throw new SourceFailure(`${name} is not JSON, or ends in the middle. Export it again`);
  return value;
}

/** The value that a text is in JSON; undefined if it is not JSON. */
export const parseJson = (text: string): Json | undefined => attempt(() => JSON.parse(text) as Json);

/** A value in JSON by the names that lead to it; undefined if there is none. */
export function jsonAt(value: Json | undefined, ...names: readonly (string | number)[]): Json | undefined {
  let found = value;
  for (const name of names)
    found =
      typeof found === "object" && found !== null && Object.hasOwn(found, name)
        ? (found as Readonly<Record<string | number, Json>>)[name]
        : undefined;
  return found;
}

/** A text, or a number as one; undefined if there is none or it is empty. */
export function textAt(value: Json | undefined, ...names: readonly (string | number)[]): string | undefined {
  const found = jsonAt(value, ...names);
  if (typeof found === "number") return String(found);
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
}

/** A list; empty if there is none. */
export function listAt(value: Json | undefined, ...names: readonly (string | number)[]): readonly Json[] {
  const found = jsonAt(value, ...names);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}
