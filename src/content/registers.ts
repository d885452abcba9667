import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { checkFields } from "./checkFields.ts";
import { didYouMean } from "./nearest.ts";
import { anError, type Finding, fileStart, type Problem } from "./problem.ts";
import {
  type OrganisationEntry,
  organisationEntry,
  type PersonEntry,
  personEntry,
  type SeriesEntry,
  type SiteFields,
  seriesEntry,
  siteFields,
  type TileEntry,
  type TopicEntry,
  tileEntry,
  topicEntry,
} from "./schema.ts";
import { addressProblem } from "./slug.ts";
import { readText } from "./source.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** The lists that editors keep in `_data/`, by id, in the order in which they are written. */
export interface Registers {
  readonly topics: ReadonlyMap<string, TopicEntry>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
  readonly people: ReadonlyMap<string, PersonEntry>;
  readonly series: ReadonlyMap<string, SeriesEntry>;
  readonly tiles: readonly TileEntry[];
}

/** A register that fields refer to. */
export type RegisterName = "topics" | "organisations" | "people" | "series";

const words: Record<RegisterName, string> = {
  topics: "topic",
  organisations: "organisation",
  people: "person",
  series: "series",
};

/** Adds problems about one file. */
export type Report = (file: string, findings: readonly Finding[]) => void;

/** Makes the `report` that adds to a list of problems. */
export function reportTo(problems: Problem[]): Report {
  return (file, findings) => {
    for (const finding of findings) problems.push({ file, ...finding });
  };
}

/** Reads the registers; a file that isn't there is an empty list. What is wrong is reported, and left out. */
export function readRegisters(root: string, report: Report): Registers {
  const list = <S extends z.ZodType>(name: string, entry: S, kind: string) =>
    readList(root, `_data/${name}.yaml`, entry, kind, report);
  const topics = list("topics", topicEntry, "a topic");
  const organisations = list("organisations", organisationEntry, "an organisation");
  const people = list("people", personEntry, "a person");
  const series = list("series", seriesEntry, "a series");
  const tiles = list("map", tileEntry, "a tile");
  const registers: Registers = {
    topics: byId(topics, report),
    organisations: byId(organisations, report),
    people: byId(people, report),
    series: byId(series, report),
    tiles: tiles.map(({ entry }) => entry),
  };
  topics.map((each) => refer(each, "topics", each.entry.broader, "broader"));
  organisations.map((each) => refer(each, "organisations", each.entry.successor, "successor"));
  people.map((each) =>
    each.entry.roles.map((role, index) =>
      refer(each, "organisations", role.organisation, "roles", index, "organisation"),
    ),
  );
  tiles.map((each) => refer(each, "organisations", each.entry.organisation, "organisation"));
  reportCircles(topics, registers.topics, report);
  return registers;

  function refer(
    { file, yaml, index }: Listed<unknown>,
    register: RegisterName,
    id: string | undefined,
    ...path: (string | number)[]
  ): void {
    if (id !== undefined) report(file, unknownId(registers, register, id, yaml, [index, ...path]));
  }
}

/** Reads `_data/site.yaml`. What is wrong is reported, and nothing returned. */
export function readSite(root: string, report: Report): SiteFields | undefined {
  const file = "_data/site.yaml";
  if (!existsSync(join(root, file))) {
    report(file, [
      anError(
        fileStart,
        "The file is missing.",
        "Write it with at least `title` and `url`: docs/fields.md lists its fields.",
      ),
    ]);
    return undefined;
  }
  const yaml = readYamlFile(root, file, report);
  const site = yaml && checkFields(siteFields, yaml, "the site");
  if (Array.isArray(site)) report(file, site);
  return Array.isArray(site) ? undefined : site;
}

/** What is wrong with an id that a field gives: nothing when its register has it. */
export function unknownId(
  registers: Registers,
  name: RegisterName,
  id: string,
  yaml: YamlText,
  path: readonly (string | number)[],
): Finding[] {
  const register: ReadonlyMap<string, { id: string; aliases?: string[]; label?: string; name?: string }> =
    registers[name];
  if (register.has(id)) return [];
  const byName = [...register.values()].find((entry) =>
    [entry.label, entry.name, ...(entry.aliases ?? [])].some(
      (each) => each?.toLowerCase() === id.toLowerCase(),
    ),
  );
  const guess = byName ? `Did you mean \`${byName.id}\`?` : didYouMean(id, register.keys());
  const plural = name === "series" ? "Series" : name.charAt(0).toUpperCase() + name.slice(1);
  const hint = `${guess} ${plural} are listed in _data/${name}.yaml.`.trim();
  const field = path
    .map((part) => (typeof part === "number" ? `[${part}]` : part))
    .join(".")
    .replaceAll(".[", "[");
  return [
    anError(
      yaml.placeOf(path),
      `\`${id}\` is not a ${words[name]}.`.replace("a organisation", "an organisation"),
      hint,
      { field, value: id },
    ),
  ];
}

interface Listed<T> {
  readonly entry: T;
  readonly file: string;
  readonly yaml: YamlText;
  readonly index: number;
}

function readList<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  kind: string,
  report: Report,
): Listed<z.output<S>>[] {
  const yaml = existsSync(join(root, file)) ? readYamlFile(root, file, report) : undefined;
  if (yaml === undefined || yaml.value === null) return [];
  if (!Array.isArray(yaml.value)) {
    report(file, [anError(fileStart, "The file must be a list.", "Begin each entry with `- `.")]);
    return [];
  }
  return yaml.value.flatMap((value: unknown, index) => {
    const entry = checkFields(schema, yaml, kind, [index], value);
    if (!Array.isArray(entry)) return [{ entry, file, yaml, index }];
    report(file, entry);
    return [];
  });
}

function readYamlFile(root: string, file: string, report: Report): YamlText | undefined {
  const text = readText(root, file);
  if (typeof text !== "string") return void report(file, [text]);
  const yaml = readYaml(text);
  if (Array.isArray(yaml)) return void report(file, yaml);
  return yaml;
}

function byId<T extends { id: string }>(listed: readonly Listed<T>[], report: Report): Map<string, T> {
  const register = new Map<string, T>();
  for (const { entry, file, yaml, index } of listed) {
    const at = yaml.placeOf([index, "id"]);
    const fault = addressProblem(entry.id, "id", at);
    if (fault) report(file, [fault]);
    if (register.has(entry.id))
      report(file, [
        anError(at, `\`${entry.id}\` is listed twice.`, "Give one of the two another id.", {
          field: `[${index}].id`,
          value: entry.id,
        }),
      ]);
    else register.set(entry.id, entry);
  }
  return register;
}

function reportCircles(
  listed: readonly Listed<TopicEntry>[],
  topics: ReadonlyMap<string, TopicEntry>,
  report: Report,
): void {
  for (const { entry, file, yaml, index } of listed) {
    const seen = new Set<string>();
    let at: TopicEntry | undefined = entry;
    while (at !== undefined && !seen.has(at.id)) {
      seen.add(at.id);
      at = at.broader === undefined ? undefined : topics.get(at.broader);
    }
    if (at === entry)
      report(file, [
        anError(
          yaml.placeOf([index, "broader"]),
          `\`${entry.id}\` is broader than itself, by way of ${[...seen].join(", ")}.`,
          "Remove one `broader` of that circle.",
          { field: `[${index}].broader` },
        ),
      ]);
  }
}
