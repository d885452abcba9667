import type { WrittenItem } from "../content/items.ts";
import { keyDateNames } from "../content/keyDates.ts";
import { anError, type Finding } from "../content/problem.ts";
import type { KeyDateField } from "../content/schema.ts";
import type { Path, YamlText } from "../content/yamlText.ts";

type KeyDates = Pick<WrittenItem, "keyDates">;

/** A key date of the published version and what it is now, with its index. */
interface Pair {
  readonly before: KeyDateField;
  readonly after: KeyDateField | undefined;
  readonly index: number;
}

/**
 * What is wrong when key dates that readers know became others in silence: a date that moved says in `was` where it stood, and one that
 * was called off stays and has `withdrawn`. One that became more exact did not move.
 */
export function changedKeyDates(before: KeyDates, after: KeyDates, { placeOf }: YamlText): Finding[] {
  return pairs(before.keyDates, after.keyDates).flatMap(({ before, after, index }) => {
    const path: Path = ["keyDates", index];
    const name = `“${before.label}”`;
    if (after === undefined) {
      const message = `The key date ${name} was published with ${before.date.text}, and is gone.`;
      return [
        fault(["keyDates"], message, "Put it back with the day on which it was called off as `withdrawn`"),
      ];
    }
    const stands = [...after.was, after.date].map(({ text }) => text);
    const lost = [...before.was, before.date].filter(
      ({ text }) => !stands.some((each) => each.startsWith(text)),
    );
    return [
      ...lost.map(({ text }) =>
        fault(
          [...path, "date"],
          `The key date ${name} was published with ${text}, and readers are not told that it moved.`,
          `Add \`${text}\` to its \`was\``,
        ),
      ),
      ...(before.withdrawn && !after.withdrawn
        ? [fault(path, `The key date ${name} was withdrawn, and stands again.`, "Put `withdrawn` back")]
        : []),
    ];
  });

  function fault(path: Path, message: string, hint: string): Finding {
    const field = path[1] === undefined ? "keyDates" : `keyDates[${path[1]}]`;
    const other = "or add an entry to `updates` that says what changed and why.";
    return anError(placeOf(path), message, `${hint}, ${other}`, { field });
  }
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
    return { before: each, after: after[index], index };
  });
}
