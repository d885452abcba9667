import { memoize } from "../../cache/memoize.ts";
import type { Digest, Fingerprinted } from "../../digest/digest.ts";
import { fingerprint } from "../../digest/fingerprint.ts";
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
import { dataSetsOf } from "./dataSets.ts";
import { rowSchema } from "./rowSchema.ts";
import { topicsVocabulary } from "./topicsVocabulary.ts";

/** A file of the open data. Its fingerprint changes when what the file depends on does. */
export interface DataFile extends Fingerprinted {
  readonly address: string;
  /** Its text, in parts that are made one by one. */
  lines(): Iterable<string>;
}

/** Every file of the open data. */
export const dataFiles = memoize((digest: Digest): readonly DataFile[] => [
  ...dataSetsOf(digest).flatMap((set) => filesOf(set, digest)),
  {
    address: csvMetadataFile,
    lines: () => [csvMetadata(digest)],
    fingerprint: fingerprint(dataDay(digest), ...dataSetsOf(digest).map(({ name }) => name)),
  },
  {
    address: topicsVocabularyFile,
    lines: () => [topicsVocabulary(digest)],
    fingerprint: fingerprintOf(digest.topics),
  },
]);

function filesOf(set: DataSet, digest: Digest): DataFile[] {
  const fingerprint = fingerprintOf(set.sources(digest));
  const whole = { address: jsonLinesFile(set), lines: () => jsonLines(set.rows(digest)), fingerprint };
  const parts = set.parts?.(digest).map(
    ({ name, rows, sources }): DataFile => ({
      address: jsonLinesFile(set, name),
      lines: () => jsonLines(rows()),
      fingerprint: fingerprintOf(sources),
    }),
  );
  return [
    { address: csvFile(set), lines: () => csvLines(set, digest), fingerprint },
    ...(parts ?? [whole]),
    { address: schemaFile(set), lines: () => [rowSchema(set, digest)], fingerprint: "" },
  ];
}

function fingerprintOf(sources: readonly Source[]): string {
  return fingerprint(sources.map((source) => (typeof source === "object" ? source.fingerprint : source)));
}
