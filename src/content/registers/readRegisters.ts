import { errorAt, fileStart, type Report } from "../problem.ts";
import {
  organisationEntry,
  personEntry,
  seriesEntry,
  storylineEntry,
  type TileEntry,
  tileEntry,
  topicEntry,
} from "../schema/index.ts";
import { addressProblem } from "../slug.ts";
import { type RegisterEntry, readRegisterFile } from "./readRegisterFile.ts";
import { reportCycles, unknownId } from "./references.ts";
import type { RegisterName, Registers } from "./registers.ts";

/** Reads the registers and reports their mistakes. Entries with mistakes are left out; a missing file is an empty list. */
export function readRegisters(root: string, report: Report): Registers {
  const topics = readRegisterFile(root, "topics", topicEntry, "a topic", report);
  const organisations = readRegisterFile(root, "organisations", organisationEntry, "an organisation", report);
  const people = readRegisterFile(root, "people", personEntry, "a person", report);
  const series = readRegisterFile(root, "series", seriesEntry, "a series", report);
  const storylines = readRegisterFile(root, "storylines", storylineEntry, "a storyline", report);
  const tiles = readRegisterFile(root, "map", tileEntry, "a tile", report);
  const registers: Registers = {
    topics: byId(topics.entries),
    organisations: byId(organisations.entries),
    people: byId(people.entries),
    series: byId(series.entries),
    storylines: byId(storylines.entries),
    tiles: tiles.entries.map(({ entry }) => entry),
    ids: {
      topics: topics.ids,
      organisations: organisations.ids,
      people: people.ids,
      series: series.ids,
      storylines: storylines.ids,
    },
  };
  for (const { entries } of [topics, organisations, people, series, storylines])
    reportDuplicateIds(entries, report);
  checkReferences();
  reportTileConflicts(tiles.entries, report);
  reportCycles(topics.entries, "broader", report);
  reportCycles(organisations.entries, "successor", report);
  return registers;

  function checkReferences(): void {
    for (const each of topics.entries) checkReference(each, "topics", each.entry.broader, "broader");
    for (const each of organisations.entries)
      checkReference(each, "organisations", each.entry.successor, "successor");
    for (const each of tiles.entries)
      checkReference(each, "organisations", each.entry.organisation, "organisation");
    for (const each of people.entries)
      for (const [index, { organisation }] of each.entry.roles.entries())
        checkReference(each, "organisations", organisation, "roles", index, "organisation");
  }

  function checkReference(
    { file, yaml, index }: RegisterEntry<unknown>,
    register: RegisterName,
    id: string | undefined,
    ...path: (string | number)[]
  ): void {
    if (id !== undefined)
      report(file, unknownId(registers, register, id, [index, ...path], { yaml: () => yaml }));
  }
}

function byId<T extends { id: string }>(entries: readonly RegisterEntry<T>[]): Map<string, T> {
  return new Map(entries.map(({ entry }) => [entry.id, entry]));
}

/** Reports ids that can't be web addresses, and ids that are listed twice. Addresses that differ only in letter case count as the same. */
function reportDuplicateIds(listed: readonly RegisterEntry<{ id: string }>[], report: Report): void {
  const seen = new Set<string>();
  for (const { entry, file, yaml, index } of listed) {
    // Positions are expensive, and almost every entry is right.
    const position = () => yaml.positionOf([index, "id"]);
    const problem = addressProblem(entry.id, "id", fileStart);
    if (problem) report(file, [{ ...problem, ...position(), field: `[${index}].id` }]);
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
function reportTileConflicts(listed: readonly RegisterEntry<TileEntry>[], report: Report): void {
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
