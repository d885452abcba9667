import type { Digest } from "../../src/digest/digest.ts";
import { csvMetadata } from "../../src/outputs/data/csvMetadata.ts";
import { dataDay } from "../../src/outputs/data/dataDay.ts";
import type { DataSet } from "../../src/outputs/data/dataSet.ts";
import { dataSetsOf, dataVersion } from "../../src/outputs/data/dataSets.ts";
import { describedSet } from "../../src/outputs/data/describedSet.ts";
import { rowSchema } from "../../src/outputs/data/rowSchema.ts";
import { topicsVocabulary } from "../../src/outputs/data/topicsVocabulary.ts";
import type { HugoPage } from "./hugoPage.ts";

/** The page of the open data, and a page for each of its files: Hugo writes CSV and JSON Lines of rows that it is given, and of the items. */
export function dataPages(digest: Digest): HugoPage[] {
  const file = (set: string, url: string, format: string, more = {}): HugoPage => ({
    file: `datafiles/${url.slice(6).replaceAll("/", "-")}.md`,
    fields: { title: set, set, url, outputs: [format], build: { list: "never" }, ...more },
  });
  const filesOf = (set: DataSet): HugoPage[] => {
    const parts = set.parts?.(digest).map(({ name }) => name);
    const lines = parts ?? [undefined];
    return [
      file(set.name, `/data/${set.name}.csv`, "csv"),
      ...lines.map((part) =>
        file(set.name, `/data/${set.name}${part ? `/${part}` : ""}.jsonl`, "jsonl", { part }),
      ),
    ];
  };
  const description = "Everything that we publish, as tables.";
  return [
    {
      file: "data.md",
      fields: { title: "Data", description, layout: "data", version: dataVersion, day: dataDay(digest) },
    },
    ...dataSetsOf(digest).flatMap(filesOf),
  ];
}

/** The sets of data for Hugo's `data/`: the columns of each, and its rows, except those of items, which Hugo has as pages. */
export function dataForHugo(digest: Digest): Map<string, object> {
  return new Map(
    dataSetsOf(digest).map((set, index) => [
      set.name,
      {
        ...{ index, name: set.name, ...describedSet(set, digest.language), ...namesIn(set, digest) },
        parts: set.parts?.(digest).map(({ name }) => name) ?? [],
      },
    ]),
  );
}

function namesIn(set: DataSet, digest: Digest): object {
  return set.name === "items" ? { count: digest.items.length } : { rows: [...set.rows(digest)] };
}

/** What describes the data to programs, which Hugo is given ready. */
export function dataDescriptions(digest: Digest): Map<string, string> {
  return new Map([
    ...dataSetsOf(digest).map((set) => [`data/${set.name}.schema.json`, rowSchema(set, digest)] as const),
    ["data/csv-metadata.json", csvMetadata(digest)],
    ["data/topics.jsonld", topicsVocabulary(digest)],
  ]);
}
