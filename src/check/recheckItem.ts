import { readBytes } from "../content/files/readFile.ts";
import type { CachedItem } from "../content/itemCache/itemRecord.ts";
import { type ParsedItem, parseItem, type WrittenItem } from "../content/items/readItem.ts";
import type { Finding, Problem } from "../content/problem.ts";
import { itemFieldNames } from "../content/schema/fieldUses.ts";
import { itemFieldUses } from "../content/schema/item.ts";
import type { HouseStyle } from "../lint/houseRule.ts";
import { lintFindings } from "../lint/lintCache.ts";

/** An item that has changed since it was checked. */
export interface RecheckedItem {
  readonly file: string;
  readonly bytes: Buffer;
  readonly findings: readonly Finding[];
}

/** Reads an item again; undefined if it changed in something that may matter to other files. */
export function recheckItem(root: string, { file, parsed }: CachedItem): RecheckedItem | undefined {
  const bytes = readBytes(root, file);
  if (bytes === undefined) return undefined;
  const now = parseItem(file, bytes);
  return isSameToOthers(parsed, now) ? { file, bytes, findings: now.findings } : undefined;
}

/** The problems of an item that do not depend on other files, with those of house style. */
export function problemsOf({ file, bytes, findings }: RecheckedItem, houseStyle: HouseStyle): Problem[] {
  return [...findings, ...lintFindings(file, bytes, houseStyle)].map((finding) => ({ file, ...finding }));
}

function isSameToOthers({ value: before }: ParsedItem, { value: now }: ParsedItem): boolean {
  return before !== undefined && now !== undefined && visibleToOthers(before) === visibleToOthers(now);
}

/** The fields that other files can depend on: all except single texts of prose, which are only shown. */
const sharedFields = itemFieldNames.filter((name) => itemFieldUses[name].prose !== true);

/**
 * What other files can depend on: those fields, the addresses in its text, and the headings that can be linked to.
 * Positions don't matter: an item with a problem that depends on others is not checked on its own.
 */
function visibleToOthers({ body, ...item }: WrittenItem): string {
  const fields = sharedFields.map((name) => item[name]);
  const links = new Set(body.links.map(({ href }) => href));
  const pictures = new Set(body.pictures.map(({ source }) => source));
  return JSON.stringify([fields, item.ownFields, [...links].sort(), [...pictures].sort(), body.headings]);
}
