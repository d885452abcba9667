import type { WrittenItem } from "../../content/items/readItem.ts";
import { errorAt, type Finding } from "../../content/problem.ts";
import type { KeyDateField } from "../../content/schema/index.ts";
import { keyDateNames } from "../../content/schema/keyDateIdentity.ts";
import type { Path } from "../../content/yaml/yamlNodes.ts";
import type { YamlText } from "../../content/yaml/yamlText.ts";

type KeyDates = Pick<WrittenItem, "keyDates">;

/** A key date of the published version, and the same one now with its index. */
interface Pair {
  readonly before: KeyDateField;
  readonly after: KeyDateField | undefined;
  readonly index: number;
  /** Its name in calendars. */
  readonly name: string;
  /** Whether its name in calendars has changed. */
  readonly isRenamed: boolean;
}

/**
 * Finds key dates that changed without a notice to readers. A date that moves needs its old date in `was`, one that is called off
 * stays with `withdrawn`, and a certain one does not become expected. A date that becomes more exact has not moved.
 */
export function changedKeyDates(before: KeyDates, after: KeyDates, { positionOf }: YamlText): Finding[] {
  return pairs(before.keyDates, after.keyDates).flatMap(({ before, after, index }) => {
    const path: Path = ["keyDates", index];
    const name = `“${before.label}”`;
    if (after === undefined) {
      const message = `The key date ${name} was published with ${before.date.text}, but has been removed.`;
      return [
        findingAt(
          ["keyDates"],
          message,
          "Put it back, with the day on which it was called off in `withdrawn`",
        ),
      ];
    }
    return [
      ...lostDates(before, after).map((text) =>
        findingAt(
          [...path, "date"],
          `The key date ${name} was published with ${text}, but readers are not told that it moved.`,
          `Add \`${text}\` to its \`was\``,
        ),
      ),
      ...movedEnds(before, after).map(([had, has]) =>
        findingAt(
          [...path, "until"],
          `The end of the key date ${name} was published as ${had}, but is now ${has}, and readers are not told.`,
          "Put it back",
        ),
      ),
      ...(before.kind !== "expected" && after.kind === "expected"
        ? [
            findingAt(
              [...path, "kind"],
              `The key date ${name} was published as certain, but is now only expected.`,
              `Put \`${before.kind}\` back`,
            ),
          ]
        : []),
      ...(before.withdrawn && !after.withdrawn
        ? [findingAt(path, `The key date ${name} was withdrawn, but is no longer.`, "Put `withdrawn` back")]
        : []),
    ];
  });

  function findingAt(path: Path, message: string, hint: string): Finding {
    const field = path[1] === undefined ? "keyDates" : `keyDates[${path[1]}]`;
    const other = "or add an entry to `updates` that says what changed and why.";
    return errorAt(positionOf(path), message, `${hint}, ${other}`, { field });
  }
}

/** The end of a date as published, and what it is now, if it has changed without a move of the date, which readers see. */
function movedEnds(before: KeyDateField, after: KeyDateField): [had: string, has: string][] {
  const [had = "none", has = "none"] = [before.until?.text, after.until?.text];
  return had === has || after.was.length > before.was.length ? [] : [[had, has]];
}

/**
 * Finds key dates whose name in calendars has changed: calendars that have them would keep the old event and miss every change.
 * Calendar programs don't read notes in `updates`.
 */
export function renamedKeyDates(before: KeyDates, after: KeyDates, { positionOf }: YamlText): Finding[] {
  return pairs(before.keyDates, after.keyDates).flatMap(({ before, isRenamed, index, name }) => {
    if (!isRenamed) return [];
    const message = `Readers have the key date “${before.label}” in their calendars as \`${name}\`, but its name has changed.`;
    const hint = `Give it \`id: ${name}\`. Its label may change.`;
    return [errorAt(positionOf(["keyDates", index]), message, hint, { field: `keyDates[${index}]` })];
  });
}

/**
 * Finds key dates with fewer entries in `was` than published. A new note in `updates` does not allow that, because calendars count
 * the entries. A wrong entry is replaced, not removed.
 */
export function removedMoves(before: KeyDates, after: KeyDates, { positionOf }: YamlText): Finding[] {
  return pairs(before.keyDates, after.keyDates).flatMap(({ before, after, index }) => {
    if (after === undefined || after.was.length >= before.was.length) return [];
    const had = before.was.map(({ text }) => `\`${text}\``).join(", ");
    const message = `The key date “${before.label}” was published with ${had} in \`was\`, but has fewer entries there now.`;
    const hint = "Put them back. If one was wrong, replace it with the right one.";
    return [errorAt(positionOf(["keyDates", index]), message, hint, { field: `keyDates[${index}]` })];
  });
}

/**
 * The dates of a published key date that are missing now, in order. It searches from the last, because a date that moved back and
 * forth is there twice.
 */
function lostDates(before: KeyDateField, after: KeyDateField): string[] {
  const dates = [...after.was, after.date].map(({ text }) => text);
  return [...before.was, before.date]
    .map(({ text }) => text)
    .toReversed()
    .filter((text) => {
      const index = dates.findLastIndex((each) => each.startsWith(text));
      if (index >= 0) dates.length = index;
      return index < 0;
    })
    .reverse();
}

/** Pairs key dates by their names in calendars or, if the label was reworded, by date. */
function pairs(before: readonly KeyDateField[], after: readonly KeyDateField[]): Pair[] {
  const names = keyDateNames(after);
  const namesBefore = keyDateNames(before);
  return before.map((each, at) => {
    const byName = names.indexOf(namesBefore[at] ?? "");
    const isReworded = ({ date, kind }: KeyDateField, index: number) =>
      date.text === each.date.text && kind === each.kind && !namesBefore.includes(names[index] ?? "");
    const index = byName >= 0 ? byName : after.findIndex(isReworded);
    const isRenamed = byName < 0 && index >= 0;
    return { before: each, after: after[index], index, name: namesBefore[at] ?? "", isRenamed };
  });
}
