import { type ItemReading, readItem, type WrittenItem } from "../../content/items.ts";
import { type Kept, recordAt } from "../../content/kept.ts";
import { readKeptJson, writeKeptJson } from "../../content/keptJson.ts";
import type { Finding, Problem } from "../../content/problem.ts";
import type { House } from "../../content/proof/rule.ts";
import { type Proofs, proofOf } from "../../content/proofs.ts";
import { readRegisters } from "../../content/readRegisters.ts";
import { readStyle } from "../../content/siteFiles.ts";
import { readBytes } from "../../content/source.ts";
import type { Preparation } from "../prepare.ts";
import { hashOfFile, type Surroundings } from "./surroundings.ts";

/*
 * What a check found is kept with what it looked at. When nothing has changed since but what a few items say, and that is nothing to
 * others, the next check reads these alone, and says the same again of all others.
 */

/** A check that was made: `records` tells where the readings of items were kept, and of which bytes. */
interface Check {
  readonly preparation: Preparation;
  readonly records: Kept["records"];
  readonly proofs: Proofs;
  /** Of items and of everything else, house style among them. */
  readonly problems: readonly Problem[];
}

/** What of it is kept. */
interface KeptCheck {
  /** Each item's file with the hash of its bytes, and where its reading is kept. */
  readonly items: readonly KeptItem[];
  /** The files of items with problems that other files have a part in. */
  readonly entangled: readonly string[];
  readonly problems: readonly Problem[];
}

type KeptItem = readonly [file: string, hash: string, from: number, to: number];

/** Where a check is kept, in what surroundings it is made, and where the readings are that it is made of. */
export interface CheckKeeper {
  readonly path: string;
  readonly surroundings: Surroundings;
  readonly readings: Pick<Kept, "path" | "version">;
}

/** So many items are read again; of more, all are. */
const few = 20;

/** Keeps a check for the next one, if all items could be read, and none was written meanwhile. */
export function keepCheck(
  { path, surroundings }: CheckKeeper,
  { preparation, records, proofs, problems }: Check,
): void {
  // One that could not be read may be another the next time.
  if (!surroundings.items.every((file) => records.has(file))) return;
  if ([...records.values()].some(({ file, hash }) => proofs[file]?.[0] !== hash)) return;
  const found = new Map<string, number>();
  for (const { file } of preparation.problems) found.set(file, (found.get(file) ?? 0) + 1);
  const entangled = [...found].filter(
    ([file, count]) => count > (records.get(file)?.reading.findings.length ?? 0),
  );
  const kept: KeptCheck = {
    items: [...records.values()].map(({ file, hash, from, to }) => [file, hash, from, to]),
    entangled: entangled.map(([file]) => file),
    problems,
  };
  writeKeptJson(path, openingOf(surroundings), kept);
}

/** The problems of a digest, from a check that was kept of it; undefined where they have to be looked for anew. */
export function problemsAgain(
  root: string,
  { path, surroundings, readings }: CheckKeeper,
): Problem[] | undefined {
  const kept = readKeptJson<KeptCheck>(path, openingOf(surroundings));
  if (kept === undefined) return undefined;
  const changed = kept.items.filter(([file, hash]) => hashOfFile(root, file) !== hash);
  const files = new Set(changed.map(([file]) => file));
  if (changed.length > few || kept.entangled.some((file) => files.has(file))) return undefined;
  const again = changed.map((item) => readAgain(root, item, readings));
  if (again.includes(undefined)) return undefined;
  const house = again.length > 0 ? houseOf(root) : undefined;
  return [
    ...kept.problems.filter(({ file }) => !files.has(file)),
    ...again.flatMap((each) => (each && house ? problemsIn(each, house) : [])),
  ];
}

interface ReadAgain {
  readonly file: string;
  readonly bytes: Buffer;
  readonly findings: readonly Finding[];
}

/** Reads an item that has changed; undefined where it may matter to others what became of it. */
function readAgain(
  root: string,
  [file, hash, from, to]: KeptItem,
  { path, version }: CheckKeeper["readings"],
) {
  const before = recordAt(path, version, { from, to });
  const bytes = readBytes(root, file);
  if (bytes === undefined || before?.file !== file || before.hash !== hash) return undefined;
  const now = readItem(file, bytes);
  return isSameToOthers(before.reading, now) ? { file, bytes, findings: now.findings } : undefined;
}

function problemsIn({ file, bytes, findings }: ReadAgain, house: House): Problem[] {
  return [...findings, ...proofOf(file, bytes, house)].map((finding) => ({ file, ...finding }));
}

/** What is wrong in registers and house style is among the problems that were kept. */
function houseOf(root: string): House {
  const report = () => {};
  return { style: readStyle(root, report), registers: readRegisters(root, report) };
}

function isSameToOthers({ value: before }: ItemReading, { value: now }: ItemReading): boolean {
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

function openingOf({ mark }: Surroundings): string {
  return `standfirst check ${mark}`;
}
