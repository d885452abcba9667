import type { WrittenItem } from "../../content/items/readItem.ts";
import { type Problem, warningAt } from "../../content/problem.ts";
import { pathText } from "../../content/schema/schemaPaths.ts";
import type { WrittenTracker } from "../../content/trackers/readTrackers.ts";
import type { Path } from "../../content/yaml/yamlNodes.ts";
import type { YamlText } from "../../content/yaml/yamlText.ts";

/** Reads the fields of a file again, to find positions in it. */
export type ReadFields = (file: string) => YamlText;

/** What trackers are checked against. */
export interface TrackerInput {
  readonly items: readonly WrittenItem[];
  readonly bySlug: ReadonlyMap<string, WrittenItem>;
  readonly readFields: ReadFields;
}

/** A warning about the field at a path of a tracker. */
export function warningIn(
  { file }: WrittenTracker,
  path: Path,
  value: string,
  message: string,
  hint: string,
  readFields: ReadFields,
): Problem {
  const about = { field: pathText(path), value };
  return { file, ...warningAt(readFields(file).positionOf(path), message, hint, about) };
}
