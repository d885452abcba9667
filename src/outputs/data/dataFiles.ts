import { memoize } from "../../cache/memoize.ts";
import type { Digest } from "../../digest/digest.ts";
import { csvMetadata } from "./csvMetadata.ts";
import {
  csvFile,
  csvMetadataFile,
  jsonLinesFile,
  schemaFile,
  topicsVocabularyFile,
} from "./dataAddresses.ts";
import { dataDay } from "./dataDay.ts";
import { csvLines, jsonLines } from "./dataLines.ts";
import type { DataSet, Source } from "./dataSet.ts";
import { dataSets } from "./dataSets.ts";
import { rowSchema } from "./rowSchema.ts";
import { topicsVocabulary } from "./topicsVocabulary.ts";

/** A file of the open data. */
export interface DataFile {
  readonly address: string;
  /** Its text, in parts that are made one by one. */
  lines(): Iterable<string>;
  /** The file changes only if one of these does. */
  readonly sources: readonly Source[];
}

/** Every file of the open data. */
export const dataFiles = memoize((digest: Digest): readonly DataFile[] => [
  ...dataSets.flatMap((set) => filesOf(set, digest)),
  {
    address: csvMetadataFile,
    lines: () => [csvMetadata(digest)],
    sources: [dataDay(digest)],
  },
  {
    address: topicsVocabularyFile,
    lines: () => [topicsVocabulary(digest)],
    sources: digest.topics,
  },
]);

function filesOf(set: DataSet, digest: Digest): DataFile[] {
  const sources = set.sources(digest);
  const whole = { address: jsonLinesFile(set), lines: () => jsonLines(set.rows(digest)), sources };
  const parts = set.parts?.(digest).map(
    ({ name, rows, sources }): DataFile => ({
      address: jsonLinesFile(set, name),
      lines: () => jsonLines(rows()),
      sources,
    }),
  );
  return [
    { address: csvFile(set), lines: () => csvLines(set, digest), sources },
    ...(parts ?? [whole]),
    { address: schemaFile(set), lines: () => [rowSchema(set, digest)], sources: [] },
  ];
}
