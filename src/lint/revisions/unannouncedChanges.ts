import { decodeText } from "../../content/files/decodeText.ts";
import type { WrittenItem } from "../../content/items/readItem.ts";
import { type Word, wordsIn, wordsOf } from "../../content/markdown/plainWords.ts";
import { errorAt, type Finding, type Position } from "../../content/problem.ts";
import { type AnnouncedField, fieldsWith } from "../../content/schema/fieldUses.ts";
import type { Figure, Update } from "../../content/schema/index.ts";
import { readFrontMatter } from "../../content/yaml/frontMatter.ts";
import { emptyYaml, type YamlText } from "../../content/yaml/yamlText.ts";
import { usualLanguage } from "../../language/language.ts";
import { changedKeyDates, removedMoves, renamedKeyDates } from "./changedKeyDates.ts";
import { type ChangedNotes, changedNotes } from "./changedNotes.ts";

const { longDay } = usualLanguage;

/** A version of an item, and its file. */
export interface Version {
  readonly item: WrittenItem;
  readonly bytes: Buffer;
}

/**
 * Finds changes to a published item that readers are not told of: there is neither a new entry in `updates` nor, for its words, a new
 * `minorChange`. `today` is the day to suggest for `minorChange`.
 */
export function unannouncedChanges(before: Version, after: Version, today: string): Finding[] {
  const notes = changedNotes(before.item.updates, after.item.updates);
  const { fields } = partsOf(after);
  const gone = [
    ...notes.gone.map((note) => removedNote(note, fields)),
    ...renamedKeyDates(before.item, after.item, fields),
  ];
  if (notes.added) return [...gone, ...removedMoves(before.item, after.item, fields)];
  return [
    ...gone,
    ...changedDay(before.item, after.item, fields),
    ...changedKeyDates(before.item, after.item, fields),
    ...(isMinor(before.item, after.item) ? [] : changedWords(before, after, notes, today)),
  ];
}

/** Whether `minorChange` has a new day, since the publication. */
function isMinor(before: WrittenItem, { minorChange, date }: WrittenItem): boolean {
  return minorChange !== undefined && minorChange !== before.minorChange && minorChange >= date;
}

function removedNote({ date, kind }: Update, fields: YamlText): Finding {
  const message = `The ${kind} of ${longDay(date)} has been removed, but readers have seen it.`;
  const hint = "Put it back. If it was wrong, add an entry that says so.";
  return errorAt(fields.positionOfKey(["updates"]), message, hint, { field: "updates" });
}

function changedDay(before: WrittenItem, after: WrittenItem, fields: YamlText): Finding[] {
  if (after.date === before.date) return [];
  const message = `The item was published on ${longDay(before.date)}, but is now dated ${longDay(after.date)}: its issue and its place in lists would change.`;
  const hint = `Put \`${before.date}\` back or, if it was wrong, add an entry to \`updates\` that says so.`;
  return [errorAt(fields.positionOf(["date"]), message, hint, { field: "date", value: after.date })];
}

function changedWords(before: Version, after: Version, notes: ChangedNotes, today: string): Finding[] {
  const changes = changesBetween(before, after, notes);
  const [first] = changes;
  if (first === undefined) return [];
  const parts = changes.map(({ part }) => part);
  const areMany = parts.length > 1 || first.part === "figures" || first.part === "updates";
  const message = `The ${joinedWords(parts)} ${areMany ? "were" : "was"} changed since it was published on ${longDay(before.item.date)}, but readers are not told.`;
  const hint = `Add an entry to \`updates\` that says what changed and why or, for a spelling mistake, set \`minorChange: ${today}\`.`;
  return [errorAt(first.place, message, hint, { field: first.part === "body" ? "" : first.part })];
}

/** A part of an item that has changed, and the position of the first change. */
interface Change {
  readonly part: AnnouncedField | "body";
  readonly place: Position;
}

/** In the order of the file. */
function changesBetween(before: Version, after: Version, { reworded }: ChangedNotes): Change[] {
  const { fields, words } = partsOf(after);
  const line = firstChange(partsOf(before).words, words);
  const inFields = [
    ...textFields
      .filter((part) => asRead(before.item[part]) !== asRead(after.item[part]))
      .map((part) => ({ part, place: fields.positionOf([part]) })),
    ...(hasAll(after.item.figures, before.item.figures)
      ? []
      : [{ part: "figures" as const, place: fields.positionOfKey(["figures"]) }]),
    ...(reworded === undefined
      ? []
      : [{ part: "updates" as const, place: fields.positionOf(["updates", reworded, "note"]) }]),
  ];
  inFields.sort((a, b) => a.place.line - b.place.line);
  return line === undefined ? inFields : [...inFields, { part: "body", place: { line, column: 1 } }];
}

/** Figures and updates may get entries that others did not have, so that these are compared one by one. */
type ListField = "figures" | "updates";
const textFields = fieldsWith("announced").filter(
  (field): field is Exclude<AnnouncedField, ListField> => field !== "figures" && field !== "updates",
);

/** The words of a text alone count: spaces and quotation marks may change. */
function asRead(value: unknown): string {
  return typeof value === "string" ? wordsIn(value).join(" ") : JSON.stringify(value ?? "");
}

/** Whether all earlier figures are still the same. There may be more. */
function hasAll(after: readonly Figure[], before: readonly Figure[]): boolean {
  const shown = ({ label, value, of, unit, asOf }: Figure) =>
    JSON.stringify([wordsIn(label), value, of, unit, asOf]);
  const there = new Set(after.map(shown));
  return before.every((figure) => there.has(shown(figure)));
}

/** The line of the first word that differs; if words are missing at the end, the line of the last word. */
function firstChange(before: readonly Word[], after: readonly Word[]): number | undefined {
  const index = after.findIndex(({ word }, at) => word !== before[at]?.word);
  if (index >= 0) return after[index]?.line;
  return before.length > after.length ? (after.at(-1)?.line ?? 1) : undefined;
}

function partsOf({ bytes }: Version): { fields: YamlText; words: Word[] } {
  const text = decodeText(bytes);
  const parts = typeof text === "string" ? readFrontMatter(text) : [];
  if (!("body" in parts)) return { fields: emptyYaml, words: [] };
  const { fields, body, linesBefore } = parts;
  return { fields: Array.isArray(fields) ? emptyYaml : fields, words: wordsOf(body, linesBefore) };
}

/** "headline", "headline and body", "headline, standfirst and body". */
function joinedWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
