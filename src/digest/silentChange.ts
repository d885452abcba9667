import { readFrontMatter } from "../content/frontMatter.ts";
import type { WrittenItem } from "../content/items.ts";
import { anError, type Finding, fileStart, type Place } from "../content/problem.ts";
import { textOf } from "../content/source.ts";
import { type Word, wordsIn, wordsOf } from "../content/wording.ts";
import type { YamlText } from "../content/yamlText.ts";
import { longDay } from "./dates.ts";

/** A version of an item, and its file. */
export interface Version {
  readonly item: WrittenItem;
  readonly bytes: Buffer;
}

/**
 * What is wrong when the words of a published item changed and its readers are not told: there is neither another entry in `updates`
 * nor another `minorChange`. `today` is the day that a small change would be given.
 */
export function silentChange(before: Version, after: Version, today: string): Finding[] {
  const changes = isTold(before.item, after.item) ? [] : changesBetween(before, after);
  const [first] = changes;
  if (first === undefined) return [];
  const parts = changes.map(({ part }) => part);
  const message = `The ${listed(parts)} ${parts.length > 1 ? "were" : "was"} changed since it was published on ${longDay(before.item.date)}, and readers are not told.`;
  const hint = `Add an entry to \`updates\` that says what changed and why or, for a spelling, set \`minorChange: ${today}\`.`;
  return [anError(first.place, message, hint, { field: first.part === "body" ? "" : first.part })];
}

function isTold(before: WrittenItem, after: WrittenItem): boolean {
  const known = new Set(before.updates.map((update) => JSON.stringify(update)));
  const hasMore = after.updates.length > before.updates.length;
  const isAdded = hasMore && after.updates.some((update) => !known.has(JSON.stringify(update)));
  return isAdded || (after.minorChange !== undefined && after.minorChange !== before.minorChange);
}

/** A part of an item that says something else, and where it first does. */
interface Change {
  readonly part: "headline" | "standfirst" | "body";
  readonly place: Place;
}

/** In the order of the file. */
function changesBetween(before: Version, after: Version): Change[] {
  const { fields, words } = partsOf(after);
  const changed = (["headline", "standfirst"] as const).filter(
    (part) => wordsIn(before.item[part]).join(" ") !== wordsIn(after.item[part]).join(" "),
  );
  const line = firstChange(partsOf(before).words, words);
  const inFields = changed.map((part) => ({ part, place: fields?.placeOf([part]) ?? fileStart }));
  inFields.sort((a, b) => a.place.line - b.place.line);
  return line === undefined ? inFields : [...inFields, { part: "body", place: { line, column: 1 } }];
}

/** The line of the first word that is another; where words are missing at the end, that of the last. */
function firstChange(before: readonly Word[], after: readonly Word[]): number | undefined {
  const index = after.findIndex(({ word }, at) => word !== before[at]?.word);
  if (index >= 0) return after[index]?.line;
  return before.length > after.length ? (after.at(-1)?.line ?? 1) : undefined;
}

function partsOf({ bytes }: Version): { fields: YamlText | undefined; words: Word[] } {
  const text = textOf(bytes);
  const parts = typeof text === "string" ? readFrontMatter(text) : [];
  if (!("body" in parts)) return { fields: undefined, words: [] };
  const { fields, body, linesBefore } = parts;
  return { fields: Array.isArray(fields) ? undefined : fields, words: wordsOf(body, linesBefore) };
}

/** "headline", "headline and body", "headline, standfirst and body". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
