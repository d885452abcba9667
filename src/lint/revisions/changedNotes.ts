import { wordsIn } from "../../content/markdown/plainWords.ts";
import type { Update } from "../../content/schema/index.ts";

/** What became of the notes by which readers were told of changes. */
export interface ChangedNotes {
  /** Notes that are not there any more. */
  readonly gone: readonly Update[];
  /** Where the first note stands that has its day and kind still, and other words. */
  readonly reworded: number | undefined;
  /** Whether there is a note that was not there before. */
  readonly added: boolean;
}

/** Compares an item's notes with those of its published version. */
export function changedNotes(before: readonly Update[], after: readonly Update[]): ChangedNotes {
  const known = new Set(before.map(asRead));
  const kept = new Set(after.map(asRead));
  const others = after.filter((note) => !known.has(asRead(note)));
  const gone: Update[] = [];
  const reworded: number[] = [];
  for (const note of before.filter((each) => !kept.has(asRead(each)))) {
    const index = others.findIndex(({ date, kind }) => date === note.date && kind === note.kind);
    const [same] = index < 0 ? [] : others.splice(index, 1);
    if (same) reworded.push(after.indexOf(same));
    else gone.push(note);
  }
  return { gone, reworded: reworded.sort((a, b) => a - b)[0], added: others.length > 0 };
}

function asRead({ date, kind, note }: Update): string {
  return [date, kind, ...wordsIn(note)].join(" ");
}
