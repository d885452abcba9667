import { most } from "../limits.ts";
import { fieldEntry, ownFieldSchemas } from "../ownFields/fieldDeclarations.ts";
import type { Report } from "../problem.ts";
import {
  organisationEntry,
  personEntry,
  seriesEntry,
  storylineEntry,
  tileEntry,
  topicEntry,
} from "../schema/index.ts";
import { valueAt } from "../schema/schemaPaths.ts";
import { readLabels, readOptional } from "./labels.ts";
import { type RegisterEntry, readRegisterFile } from "./readRegisterFile.ts";
import { reportCycles, unknownId } from "./references.ts";
import type { RegisterName, Registers } from "./registers.ts";
import {
  reportDuplicateFields,
  reportDuplicateIds,
  reportRepeatedPosts,
  reportTileConflicts,
  textAt,
} from "./reportDuplicates.ts";
import { readSiteYaml, type SiteYaml } from "./siteYaml.ts";

/** Reads the registers and reports their mistakes. `_data/site.yaml` has labels and more for them. Entries with mistakes are left out; a missing file is an empty list. */
export function readRegisters(
  root: string,
  report: Report,
  siteYaml: SiteYaml = readSiteYaml(root, () => {}),
): Registers {
  const declared = readRegisterFile(root, "fields", fieldEntry, "a field", report);
  const ownFields = ownFieldSchemas(declared.entries.map(({ entry }) => entry));
  reportDuplicateFields(declared.entries, report);
  const topics = readRegisterFile(root, "topics", topicEntry, "a topic", report, ownFields);
  const organisations = readRegisterFile(
    root,
    "organisations",
    organisationEntry,
    "an organisation",
    report,
    ownFields,
  );
  const people = readRegisterFile(root, "people", personEntry, "a person", report, ownFields);
  const series = readRegisterFile(root, "series", seriesEntry, "a series", report, ownFields);
  const storylines = readRegisterFile(root, "storylines", storylineEntry, "a storyline", report, ownFields);
  const tiles = readRegisterFile(root, "map", tileEntry, "a tile", report);
  const registers: Registers = {
    topics: byId(topics.entries),
    organisations: byId(organisations.entries),
    people: byId(people.entries),
    series: byId(series.entries),
    storylines: byId(storylines.entries),
    tiles: tiles.entries.map(({ entry: { ownFields: _, ...tile } }) => tile),
    ownFields,
    optional: readOptional(siteYaml),
    labels: readLabels(siteYaml),
    ids: {
      topics: topics.ids,
      organisations: organisations.ids,
      people: people.ids,
      series: series.ids,
      storylines: storylines.ids,
    },
  };
  for (const { written } of [topics, organisations, people, series, storylines])
    reportDuplicateIds(written, report);
  checkReferences();
  reportRepeatedPosts(people.entries, report);
  reportTileConflicts(tiles.entries, report);
  reportCycles(topics.entries, "broader", report);
  reportCycles(organisations.entries, "successor", report);
  return registers;

  function checkReferences(): void {
    for (const each of topics.written)
      for (const path of topicPaths(each.entry)) checkReference(each, "topics", ...path);
    for (const each of organisations.written) checkReference(each, "organisations", "successor");
    for (const each of tiles.written) checkReference(each, "organisations", "organisation");
    for (const each of people.written) checkRoles(each);
  }

  function checkRoles(person: RegisterEntry<unknown>): void {
    for (const role of rolesOf(person.entry))
      checkReference(person, "organisations", "roles", role, "organisation");
  }

  function checkReference(
    { entry, file, yaml, index }: RegisterEntry<unknown>,
    register: RegisterName,
    ...path: (string | number)[]
  ): void {
    const id = textAt(entry, path);
    if (id !== undefined)
      report(file, unknownId(registers, register, id, [index, ...path], { yaml: () => yaml }));
  }
}

/** The paths of the ids of other topics in a topic. */
function topicPaths(topic: unknown): (string | number)[][] {
  return ["broader", "seeAlso"].flatMap((field) => idPaths(topic, field));
}

/** The paths of the ids in a field that holds one or a list of them. */
function idPaths(entry: unknown, field: string): (string | number)[][] {
  const value = valueAt(entry, [field]);
  if (!Array.isArray(value)) return [[field]];
  return [...value.slice(0, most.entries).keys()].map((index) => [field, index]);
}

/** The indexes of a person's roles, whatever they are. */
function rolesOf(person: unknown): number[] {
  const roles = valueAt(person, ["roles"]);
  return Array.isArray(roles) ? [...roles.slice(0, most.entries).keys()] : [];
}

function byId<T extends { id: string }>(entries: readonly RegisterEntry<T>[]): Map<string, T> {
  return new Map(entries.map(({ entry }) => [entry.id, entry]));
}
