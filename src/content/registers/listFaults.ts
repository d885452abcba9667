import { errorAt, fileStart, type Report } from "../problem.ts";
import type { TileEntry } from "../schema/index.ts";
import { addressProblem } from "../slug.ts";
import type { ListEntry } from "./listFile.ts";

/** Reports ids that can't be web addresses, and ids that are listed twice. Addresses that differ only in letter case count as the same. */
export function reportDuplicateIds(listed: readonly ListEntry<{ id: string }>[], report: Report): void {
  const seen = new Set<string>();
  for (const { entry, file, yaml, index } of listed) {
    // Positions are expensive, and almost every entry is right.
    const position = () => yaml.positionOf([index, "id"]);
    const fault = addressProblem(entry.id, "id", fileStart);
    if (fault) report(file, [{ ...fault, ...position(), field: `[${index}].id` }]);
    if (seen.has(entry.id.toLowerCase()))
      report(file, [
        errorAt(position(), `\`${entry.id}\` is listed twice.`, "Give one of them a different id.", {
          field: `[${index}].id`,
          value: entry.id,
        }),
      ]);
    seen.add(entry.id.toLowerCase());
  }
}

/** Reports organisations with two tiles, and tiles in the same place. */
export function reportTileConflicts(listed: readonly ListEntry<TileEntry>[], report: Report): void {
  const seen = new Set<string>();
  for (const { entry, file, yaml, index } of listed) {
    const { organisation, column, row } = entry;
    const place = `column ${column}, row ${row}`;
    if (seen.has(organisation))
      report(file, [
        errorAt(
          yaml.positionOf([index, "organisation"]),
          `\`${organisation}\` has two tiles.`,
          "Remove one of them.",
        ),
      ]);
    else if (seen.has(place))
      report(file, [
        errorAt(yaml.positionOf([index, "column"]), `There are two tiles in ${place}.`, "Move one of them."),
      ]);
    seen.add(organisation).add(place);
  }
}
