/** A stretch of a text, and what should stand in its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with edits made that don't overlap; all else stays. */
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
