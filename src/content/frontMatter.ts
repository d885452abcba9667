import { anError, type Finding, fileStart } from "./problem.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** A Markdown file in its two parts. */
export interface Parts {
  /** The fields or, when their YAML is broken, what is wrong with it. */
  readonly fields: YamlText | Finding[];
  readonly body: string;
  /** How many lines stand above the body. */
  readonly linesBefore: number;
}

/**
 * Divides a file into the YAML between two lines of `---` and the Markdown below.
 * `optional` allows a file without front matter. Returns the parts, or why they can't be told apart.
 */
export function readFrontMatter(text: string, { optional = false } = {}): Parts | Finding[] {
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) {
    if (optional && !text.startsWith("---")) return { fields: blank, body: text, linesBefore: 0 };
    return [
      anError(
        fileStart,
        "The front matter is missing.",
        "Begin the file with a line of `---`, the fields, and another line of `---`.",
      ),
    ];
  }
  const closing = /^---[ \t]*(?:\n|$)/m.exec(text.slice(opening[0].length));
  if (closing === null) {
    return [
      anError(fileStart, "The front matter does not end.", "Add a line of `---` below the last field."),
    ];
  }
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  const head = text.slice(0, opening[0].length + closing.index + closing[0].length);
  const fields = readYaml(yaml, 1);
  return {
    fields: Array.isArray(fields) ? fields : { ...fields, value: fields.value ?? {} },
    body: text.slice(head.length),
    linesBefore: head.split("\n").length - 1,
  };
}

/** Front matter in which nothing stands. */
export const blank: YamlText = {
  value: {},
  placeOf: () => fileStart,
  placeOfName: () => fileStart,
  written: () => "",
};
