import { readBytes } from "../content/files/readFile.ts";
import { type ItemCache, recordAt } from "../content/itemCache/itemCacheFile.ts";
import { type ParsedItem, parseItem, type WrittenItem } from "../content/items/readItem.ts";
import type { Finding, Problem } from "../content/problem.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import { readStyle } from "../content/registers/siteFiles.ts";
import { lintFindings } from "../lint/lintCache.ts";
import type { HouseStyle } from "../lint/rule.ts";

/** An item that was checked: the hash of its file's bytes, and from where to where its reading is kept. */
export type KeptItem = readonly [file: string, hash: string, from: number, to: number];

/** An item as it is now. */
export interface ReadAgain {
  readonly file: string;
  readonly bytes: Buffer;
  readonly findings: readonly Finding[];
}

/** Reads an item that has changed since it was kept; undefined where it may matter to others what became of it. */
export function readAgain(
  root: string,
  [file, hash, from, to]: KeptItem,
  { path, version }: Pick<ItemCache, "path" | "version">,
): ReadAgain | undefined {
  const before = recordAt(path, version, { from, to });
  const bytes = readBytes(root, file);
  if (bytes === undefined || before?.file !== file || before.hash !== hash) return undefined;
  const now = parseItem(file, bytes);
  return isSameToOthers(before.reading, now) ? { file, bytes, findings: now.findings } : undefined;
}

/** What an item by itself has wrong, and how it is written. */
export function problemsOf({ file, bytes, findings }: ReadAgain, house: HouseStyle): Problem[] {
  return [...findings, ...lintFindings(file, bytes, house)].map((finding) => ({ file, ...finding }));
}

/** The house that an item is proofread for. What is wrong in registers and house style is among the problems that were kept. */
export function houseOf(root: string): HouseStyle {
  const report = () => {};
  return { style: readStyle(root, report), registers: readRegisters(root, report) };
}

function isSameToOthers({ value: before }: ParsedItem, { value: now }: ParsedItem): boolean {
  return before !== undefined && now !== undefined && saidToOthers(before) === saidToOthers(now);
}

/**
 * What others can have to do with: all fields but those that are only read; where the text leads, and what of it can be led to.
 * Places don't matter: an item with a problem of theirs is not read again by itself.
 */
function saidToOthers({
  headline: _,
  standfirst: __,
  hash: ___,
  file: ____,
  body,
  ...fields
}: WrittenItem): string {
  const links = new Set(body.links.map(({ href }) => href));
  const pictures = new Set(body.pictures.map(({ source }) => source));
  return JSON.stringify([fields, [...links].sort(), [...pictures].sort(), body.headings]);
}
