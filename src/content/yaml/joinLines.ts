const field = String.raw`^(?<before> *(?:- )?)(?<name>[a-z][\w-]*: +)`;
const words = String.raw`[\p{L}\d£€$“‘(/](?:[^:#\n]|:(?=\S)|(?<=\S)#)*`;

/** One line or more below a field, all indented alike. */
function linesOf(line: string): string {
  return String.raw`\n(?<indent> +)${line}(?:\n\k<indent>${line})*`;
}

/** A text on several lines, as programs write long ones: without quotation marks, within them, and below `>-`. */
const textOnLines = [
  words + linesOf(words),
  String.raw`"[^"\\\s][^"\\\n]*${linesOf(String.raw`[^"\\\s][^"\\\n]*`)}"`,
  String.raw`'[^'\s](?:[^'\n]|'')*${linesOf(String.raw`(?:[^'\s]|'')(?:[^'\n]|'')*`)}'`,
].map((text) => new RegExp(`${field}(?<text>${text})$`, "gmu"));
const foldedText = new RegExp(
  String.raw`${field}>-(?<text>${linesOf(String.raw`\S(?:[^\n]*\S)?`)})(?=\n(?!\k<indent>| *\n))`,
  "gmu",
);

/** Plain YAML with the texts that go on below their first line written on one. Others stay as they are, such as those with blank lines. */
export function joinLines(yaml: string): string {
  return textOnLines.reduce(
    (joined, pattern) => joinedBy(pattern, joined, (text) => text.replace(/ *\n +/g, " ")),
    joinedBy(foldedText, yaml, (text) => JSON.stringify(text.trim().replace(/\n +/g, " "))),
  );
}

interface Groups {
  readonly before: string;
  readonly name: string;
  readonly text: string;
  readonly indent: string;
}

/** Only lines that are further in than the field belong to it. */
function joinedBy(pattern: RegExp, yaml: string, join: (text: string) => string): string {
  return yaml.replace(pattern, (written: string, ...rest) => {
    const { before, name, text, indent } = rest.at(-1) as Groups;
    return indent.length > before.length ? before + name + join(text) : written;
  });
}
