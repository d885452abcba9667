/** A part of a text, and what replaces it. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits that don't overlap; the rest of the text stays the same. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts = [...edits]
    .sort((a, b) => a.from - b.from)
    .flatMap((edit) => {
      const kept = text.slice(at, edit.from);
      at = edit.to;
      return [kept, edit.text];
    });
  return parts.join("") + text.slice(at);
}
