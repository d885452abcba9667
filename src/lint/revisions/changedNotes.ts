import { wordsIn } from "../../content/markdown/plainWords.ts";
import type { Update } from "../../content/schema/index.ts";

/** How the notes in `updates` differ from those that readers have seen. */
export interface ChangedNotes {
  /** Notes that were removed. */
  readonly gone: readonly Update[];
  /** The index of the first note with the same day and kind, but other words. */
  readonly reworded: number | undefined;
  /** Whether there is a new note. */
  readonly added: boolean;
}

/** Compares an item's notes with those of its published version. */
export function changedNotes(before: readonly Update[], after: readonly Update[]): ChangedNotes {
  const earlier = new Set(before.map(asRead));
  const current = new Set(after.map(asRead));
  const others = after.filter((note) => !earlier.has(asRead(note)));
  const gone: Update[] = [];
  const reworded: number[] = [];
  for (const note of before.filter((each) => !current.has(asRead(each)))) {
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
