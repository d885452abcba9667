import type { Report } from "../problem.ts";
import { organisationEntry, personEntry, seriesEntry, tileEntry, topicEntry } from "../schema/index.ts";
import { crowdedTiles, repeatedIds } from "./listFaults.ts";
import { type Listed, listIn } from "./listFile.ts";
import { circles, unknownId } from "./references.ts";
import type { RegisterName, Registers } from "./registers.ts";

/** Reads the registers; a file that isn't there is an empty list. What is wrong is reported, and left out. */
export function readRegisters(root: string, report: Report): Registers {
  const topics = listIn(root, "topics", topicEntry, "a topic", report);
  const organisations = listIn(root, "organisations", organisationEntry, "an organisation", report);
  const people = listIn(root, "people", personEntry, "a person", report);
  const series = listIn(root, "series", seriesEntry, "a series", report);
  const tiles = listIn(root, "map", tileEntry, "a tile", report);
  const registers: Registers = {
    topics: byId(topics.entries),
    organisations: byId(organisations.entries),
    people: byId(people.entries),
    series: byId(series.entries),
    tiles: tiles.entries.map(({ entry }) => entry),
    ids: { topics: topics.ids, organisations: organisations.ids, people: people.ids, series: series.ids },
  };
  for (const { entries } of [topics, organisations, people, series]) repeatedIds(entries, report);
  checkReferences();
  crowdedTiles(tiles.entries, report);
  circles(topics.entries, "broader", report);
  circles(organisations.entries, "successor", report);
  return registers;

  function checkReferences(): void {
    for (const each of topics.entries) refer(each, "topics", each.entry.broader, "broader");
    for (const each of organisations.entries) refer(each, "organisations", each.entry.successor, "successor");
    for (const each of tiles.entries) refer(each, "organisations", each.entry.organisation, "organisation");
    for (const each of people.entries)
      for (const [index, { organisation }] of each.entry.roles.entries())
        refer(each, "organisations", organisation, "roles", index, "organisation");
  }

  function refer(
    { file, yaml, index }: Listed<unknown>,
    register: RegisterName,
    id: string | undefined,
    ...path: (string | number)[]
  ): void {
    if (id !== undefined)
      report(file, unknownId(registers, register, id, [index, ...path], { yaml: () => yaml }));
  }
}

function byId<T extends { id: string }>(listed: readonly Listed<T>[]): Map<string, T> {
  return new Map(listed.map(({ entry }) => [entry.id, entry]));
}
