import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import type { Digest } from "../../../src/digest/digest.ts";
import { dataFiles } from "../../../src/outputs/data/dataFiles.ts";

/** The text of a file of the open data. */
export function fileOf(digest: Digest, address: string): string {
  const file = dataFiles(digest).find((each) => each.address === address);
  assert.ok(file, `There is no file ${address}.`);
  return [...file.lines()].join("");
}

/** The rows of a CSV file, each by the names of its columns, as another program reads them. */
export function csvRows(digest: Digest, set: string): Record<string, string>[] {
  return parse(fileOf(digest, `/data/${set}.csv`), { bom: true, columns: true, relax_column_count: false });
}

/** The values of a file of JSON Lines. */
export function jsonRows(digest: Digest, file: string): Record<string, unknown>[] {
  const text = fileOf(digest, `/data/${file}.jsonl`);
  assert.ok(text === "" || text.endsWith("\n"));
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
