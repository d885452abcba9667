let last: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0] };

/** The index where each line of a text starts. The result for the last text is cached, because problems of one file come one after another. */
export function lineStarts(text: string): readonly number[] {
  if (last.text === text) return last.starts;
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  last = { text, starts };
  return starts;
}

/** A line of a text by its number, counted from 1, without its line end; empty where there is no such line. */
export function lineAt(text: string, number: number): string {
  const starts = lineStarts(text);
  const start = starts[number - 1];
  return start === undefined ? "" : text.slice(start, (starts[number] ?? text.length + 1) - 1);
}
