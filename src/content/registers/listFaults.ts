import { errorAt, fileStart, type Report } from "../problem.ts";
import type { TileEntry } from "../schema/index.ts";
import { addressProblem } from "../slug.ts";
import type { ListEntry } from "./listFile.ts";

/** Reports ids that are no addresses, and those listed twice: letter case does not tell two addresses apart. */
export function reportDuplicateIds(listed: readonly ListEntry<{ id: string }>[], report: Report): void {
  const seen = new Set<string>();
  for (const { entry, file, yaml, index } of listed) {
    // Reading a register for its places is dear, and nearly every entry is right.
    const place = () => yaml.positionOf([index, "id"]);
    const fault = addressProblem(entry.id, "id", fileStart);
    if (fault) report(file, [{ ...fault, ...place(), field: `[${index}].id` }]);
    if (seen.has(entry.id.toLowerCase()))
      report(file, [
        errorAt(place(), `\`${entry.id}\` is listed twice.`, "Give one of the two another id.", {
          field: `[${index}].id`,
          value: entry.id,
        }),
      ]);
    seen.add(entry.id.toLowerCase());
  }
}

/** Reports tiles of one organisation, and tiles in one place. */
export function reportTileConflicts(listed: readonly ListEntry<TileEntry>[], report: Report): void {
  const seen = new Set<string>();
  for (const { entry, file, yaml, index } of listed) {
    const { organisation, column, row } = entry;
    const place = `column ${column}, row ${row}`;
    if (seen.has(organisation))
      report(file, [
        errorAt(yaml.positionOf([index, "organisation"]), `\`${organisation}\` has two tiles.`, "Keep one."),
      ]);
    else if (seen.has(place))
      report(file, [
        errorAt(yaml.positionOf([index, "column"]), `Two tiles are in ${place}.`, "Move one of the two."),
      ]);
    seen.add(organisation).add(place);
  }
}
