let last: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0] };

/** Where each line of a text begins. Those of the last text are remembered: what is found in one text is told of one after the other. */
export function lineStarts(text: string): readonly number[] {
  if (last.text === text) return last.starts;
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  last = { text, starts };
  return starts;
}

/** A line of a text by its number, counted from 1, without its end; empty where there is none. */
export function lineAt(text: string, number: number): string {
  const starts = lineStarts(text);
  const start = starts[number - 1];
  return start === undefined ? "" : text.slice(start, (starts[number] ?? text.length + 1) - 1);
}
