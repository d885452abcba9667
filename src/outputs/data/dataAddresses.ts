import type { DataSet } from "./dataSet.ts";

/*
 * The addresses of the open data. They are permanent, because programs read them.
 */

export const csvFile = ({ name }: Pick<DataSet, "name">): string => `/data/${name}.csv`;
/** The JSON Lines of a set or, if it is divided, of one of its parts. */
export const jsonLinesFile = ({ name }: Pick<DataSet, "name">, part?: string): string =>
  part === undefined ? `/data/${name}.jsonl` : `/data/${name}/${part}.jsonl`;
export const schemaFile = ({ name }: Pick<DataSet, "name">): string => `/data/${name}.schema.json`;
/** Programs look for a file of this name beside a CSV file. */
export const csvMetadataFile = "/data/csv-metadata.json";
export const topicsVocabularyFile = "/data/topics.jsonld";
