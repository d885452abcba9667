import type { WrittenItem } from "../../content/items/readItem.ts";
import { errorAt, type Finding } from "../../content/problem.ts";
import type { KeyDateField } from "../../content/schema/index.ts";
import { keyDateNames } from "../../content/schema/keyDateIdentity.ts";
import type { Path } from "../../content/yaml/yamlNodes.ts";
import type { YamlText } from "../../content/yaml/yamlText.ts";

type KeyDates = Pick<WrittenItem, "keyDates">;

/** A key date of the published version and what it is now, with its index. */
interface Pair {
  readonly before: KeyDateField;
  readonly after: KeyDateField | undefined;
  readonly index: number;
  /** What calendars knew it by. */
  readonly name: string;
  /** Whether they know it by another name now. */
  readonly isRenamed: boolean;
}

/**
 * What is wrong when key dates that readers know became others in silence: a date that moved says in `was` where it stood, one that
 * was called off stays and has `withdrawn`, and one that was certain is not only expected. One that became more exact did not move.
 */
export function changedKeyDates(before: KeyDates, after: KeyDates, { positionOf }: YamlText): Finding[] {
  return pairs(before.keyDates, after.keyDates).flatMap(({ before, after, index }) => {
    const path: Path = ["keyDates", index];
    const name = `“${before.label}”`;
    if (after === undefined) {
      const message = `The key date ${name} was published with ${before.date.text}, and is gone.`;
      return [
        fault(["keyDates"], message, "Put it back with the day on which it was called off as `withdrawn`"),
      ];
    }
    return [
      ...lostDates(before, after).map((text) =>
        fault(
          [...path, "date"],
          `The key date ${name} was published with ${text}, and readers are not told that it moved.`,
          `Add \`${text}\` to its \`was\``,
        ),
      ),
      ...(before.kind !== "expected" && after.kind === "expected"
        ? [
            fault(
              [...path, "kind"],
              `The key date ${name} was published as certain, and is only expected now.`,
              `Put \`${before.kind}\` back`,
            ),
          ]
        : []),
      ...(before.withdrawn && !after.withdrawn
        ? [fault(path, `The key date ${name} was withdrawn, and stands again.`, "Put `withdrawn` back")]
        : []),
    ];
  });

  function fault(path: Path, message: string, hint: string): Finding {
    const field = path[1] === undefined ? "keyDates" : `keyDates[${path[1]}]`;
    const other = "or add an entry to `updates` that says what changed and why.";
    return errorAt(positionOf(path), message, `${hint}, ${other}`, { field });
  }
}

/**
 * What is wrong where a key date is still there under another name: who has it in a calendar would keep it as it was, and hear of no
 * change. No note tells programs.
 */
export function renamedKeyDates(before: KeyDates, after: KeyDates, { positionOf }: YamlText): Finding[] {
  return pairs(before.keyDates, after.keyDates).flatMap(({ before, isRenamed, index, name }) => {
    if (!isRenamed) return [];
    const message = `Readers have the key date “${before.label}” in their calendars as \`${name}\`, and it has another name now.`;
    const hint = `Give it \`id: ${name}\`; its label may be another.`;
    return [errorAt(positionOf(["keyDates", index]), message, hint, { field: `keyDates[${index}]` })];
  });
}

/**
 * What is wrong where a key date is still there and has fewer entries in `was`, of which readers were told: a new note to them does
 * not make up for that. It may say that an entry was wrong, which then says what is right.
 */
export function removedMoves(before: KeyDates, after: KeyDates, { positionOf }: YamlText): Finding[] {
  return pairs(before.keyDates, after.keyDates).flatMap(({ before, after, index }) => {
    if (after === undefined || after.was.length >= before.was.length) return [];
    const had = before.was.map(({ text }) => `\`${text}\``).join(", ");
    const message = `The key date “${before.label}” was published with ${had} in \`was\`, of which fewer are there now.`;
    const hint = "Put them back; where one was wrong, write what is right in its place.";
    return [errorAt(positionOf(["keyDates", index]), message, hint, { field: `keyDates[${index}]` })];
  });
}

/**
 * Where a key date stood in its published version and, in that order, does not any more. Each place is looked for from the last on:
 * a date that moved back and forth has been there twice.
 */
function lostDates(before: KeyDateField, after: KeyDateField): string[] {
  const stands = [...after.was, after.date].map(({ text }) => text);
  return [...before.was, before.date]
    .map(({ text }) => text)
    .toReversed()
    .filter((text) => {
      const place = stands.findLastIndex((each) => each.startsWith(text));
      if (place >= 0) stands.length = place;
      return place < 0;
    })
    .reverse();
}

/** By the names that calendars know them by; one that was reworded, by its date. */
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
