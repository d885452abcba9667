/**
 * A text whose headings begin at the second level and skip none, as an item's must. Only the number of `#` changes; headings that are underlined
 * are written with `#`. `isCode` tells whether a line, counted from 0, is code.
 */
export function withHeadingLevels(text: string, isCode: (line: number) => boolean): string {
  if (!/^ {0,3}#|^ {0,3}(?:=+|-+)[ \t]*$/m.test(text)) return text;
  const lines = text.split("\n");
  const open: number[] = [];
  const levelFor = (level: number) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(open.length + 1, 6);
  };
  const written = lines.map((line, index) => {
    if (isCode(index)) return line;
    const [, indent = "", marks, rest = ""] = /^( {0,3})(#{1,6})([ \t].*|)$/.exec(line) ?? [];
    if (marks !== undefined) return `${indent}${"#".repeat(levelFor(marks.length))}${rest}`;
    const underline = underlineOf(lines, index + 1);
    if (underline === undefined || line.trim() === "") return line;
    return `${"#".repeat(levelFor(underline === "=" ? 1 : 2))} ${line.trim()}`;
  });
  return written.filter((_, index) => isCode(index) || !isUnderline(lines, index)).join("\n");
}

/** The character of the underline at an index, if it underlines a single line. */
function underlineOf(lines: readonly string[], index: number): string | undefined {
  const [, mark] = /^ {0,3}(=|-)\1*[ \t]*$/.exec(lines[index] ?? "") ?? [];
  const before = lines[index - 1] ?? "";
  const isHeading = before.trim() !== "" && !/^ {0,3}(?:[-*+>#|]|\d+[.)] )|^ {4}|^\t/.test(before);
  return isHeading && (lines[index - 2] ?? "").trim() === "" ? mark : undefined;
}

const isUnderline = (lines: readonly string[], index: number) =>
  index > 0 && underlineOf(lines, index) !== undefined;
