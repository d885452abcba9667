import { longest } from "../limits.ts";
import type { FieldEntry } from "../ownFields/fieldDeclarations.ts";
import { ownFieldOwners } from "../ownFields/ownFields.ts";
import { errorAt, fileStart, type Report, warningAt } from "../problem.ts";
import type { PersonEntry, TileEntry } from "../schema/index.ts";
import { pathText, valueAt } from "../schema/schemaPaths.ts";
import { normalizeText } from "../schema/textTypes.ts";
import { addressProblem } from "../slug.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { RegisterEntry } from "./readRegisterFile.ts";

/** The text at a path of an entry, as its field would be read; undefined if there is none. */
export function textAt(entry: unknown, path: Path): string | undefined {
  const written = valueAt(entry, path);
  const isText = typeof written === "string" && written.length <= longest.sentence && written.trim() !== "";
  return isText ? normalizeText(written) : undefined;
}

/** Reports ids that can't be web addresses, and ids that are listed twice. Addresses that differ only in letter case count as the same. */
export function reportDuplicateIds(listed: readonly RegisterEntry<unknown>[], report: Report): void {
  const seen = new Set<string>();
  for (const { entry, file, yaml, index } of listed) {
    const id = textAt(entry, ["id"]);
    if (id === undefined) continue;
    // Positions are expensive, and almost every entry is right.
    const position = () => yaml.positionOf([index, "id"]);
    const problem = addressProblem(id, "id", fileStart);
    if (problem) report(file, [{ ...problem, ...position(), field: `[${index}].id` }]);
    if (seen.has(id.toLowerCase()))
      report(file, [
        errorAt(position(), `\`${id}\` is listed twice.`, "Give one of them a different id.", {
          field: `[${index}].id`,
          value: id,
        }),
      ]);
    seen.add(id.toLowerCase());
  }
}

/** Reports fields that are declared twice for the same owner. */
export function reportDuplicateFields(listed: readonly RegisterEntry<FieldEntry>[], report: Report): void {
  const seen = new Set<string>();
  for (const { entry, file, yaml, index } of listed) {
    if (seen.size < seen.add(`${entry.of} ${entry.name}`).size) continue;
    const about = { field: `[${index}].name`, value: entry.name };
    const message = `\`${entry.name}\` is declared twice for ${ownFieldOwners[entry.of]}.`;
    report(file, [errorAt(yaml.positionOf([index, "name"]), message, "Remove one of them.", about)]);
  }
}

/** Warns of posts that a person has twice, which readers would see twice. */
export function reportRepeatedPosts(people: readonly RegisterEntry<PersonEntry>[], report: Report): void {
  for (const { entry, file, yaml, index } of people) {
    const seen = new Set<string>();
    for (const [at, { role, organisation, from, to }] of entry.roles.entries()) {
      if (seen.size < seen.add(JSON.stringify([role, organisation, from, to])).size) continue;
      const path = [index, "roles", at, "role"];
      const about = { field: pathText(path), value: role };
      const message = `The post \`${role}\` is listed twice, with the same organisation and dates.`;
      report(file, [warningAt(yaml.positionOf(path), message, "Remove one of them.", about)]);
    }
  }
}

/** Reports organisations with two tiles, and tiles in the same place. */
export function reportTileConflicts(listed: readonly RegisterEntry<TileEntry>[], report: Report): void {
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
