/** A line of a file without its line break, and its index in the file. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

/** The lines of a text that begins at an index of its file. */
export function linesOf(text: string, from = 0): Line[] {
  let at = from;
  return text.split("\n").map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, at: start };
  });
}

/** The number of the line that has the character at an index. */
export function lineNumberAt(lines: readonly Pick<Line, "at">[], index: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines of block scalars, which begin after `|` or `>` on a line of YAML: those that are indented further, or blank. */
export function blockTexts(lines: readonly Line[]): ReadonlySet<Line> {
  const inside = new Set<Line>();
  let around: number | undefined;
  for (const line of lines) {
    const indent = /^ */.exec(line.text)?.[0].length ?? 0;
    if (around !== undefined && (line.text.trim() === "" || indent > around)) inside.add(line);
    else around = opensText(line.text) ? indent : undefined;
  }
  return inside;
}

/** Whether a line ends with `|` or `>` where a value begins: at its start, or after a key, a hyphen or a tag. */
function opensText(line: string): boolean {
  const at = /(?<=^| )[|>][+\-\d]{0,2}(?:[ \t]+#[^\n]*|[ \t]*)$/.exec(line)?.index;
  if (at === undefined) return false;
  const before = line.slice(0, at).trimEnd();
  return /^$|[:\-?]$/.test(before) || /[&!]/.test(before.charAt(before.lastIndexOf(" ") + 1));
}
