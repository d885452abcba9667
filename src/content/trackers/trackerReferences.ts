import { longest, most } from "../limits.ts";
import { valueAt } from "../schema/schemaPaths.ts";
import { normalizeText } from "../schema/textTypes.ts";
import type { Path } from "../yaml/yamlNodes.ts";

/** A word of a tracker that must be known, or stand only once: what it is, the word and the path of its field. */
export interface TrackerReference {
  readonly kind: "new status" | "status" | "item" | "organisation" | "label";
  readonly target: string;
  readonly path: Path;
}

/** All references in a tracker's fields. `value` holds the checked fields or, if one is wrong, the fields as they are written. */
export function trackerReferences(value: unknown): TrackerReference[] {
  const at = (kind: TrackerReference["kind"], path: Path) => single(value, kind, path);
  return [
    ...indexes(value, ["statuses"]).flatMap((path) => at("new status", [...path, "id"])),
    ...indexes(value, ["rows"]).flatMap((row) => [
      ...at("organisation", [...row, "organisation"]),
      ...at("label", [...row, "label"]),
      ...indexes(value, [...row, "statuses"]).flatMap((path) => cited(path)),
    ]),
    ...indexes(value, ["totals"]).flatMap((path) => cited(path)),
  ];

  function cited(path: Path): TrackerReference[] {
    return [...at("status", [...path, "status"]), ...at("item", [...path, "item"])];
  }
}

/** The paths of the entries of a list. */
function indexes(value: unknown, list: Path): Path[] {
  const entries = valueAt(value, list);
  return Array.isArray(entries) ? entries.slice(0, most.entries).map((_, index) => [...list, index]) : [];
}

/** The text at a path; nothing if the value there is not text, or too long. */
function single(value: unknown, kind: TrackerReference["kind"], path: Path): TrackerReference[] {
  const written = valueAt(value, path);
  if (typeof written !== "string" || written.length > longest.sentence || written.trim() === "") return [];
  return [{ kind, target: normalizeText(written), path }];
}
