import { anError, type Finding, fileStart } from "./problem.ts";
import { shown } from "./ruleWords.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** A Markdown file in its two parts. */
export interface Parts {
  /** The fields or, when their YAML is broken, what is wrong with it. */
  readonly fields: YamlText | Finding[];
  readonly body: string;
  /** How many lines stand above the body. */
  readonly linesBefore: number;
}

/** The parts of a Markdown file as they are written, and how far into it each begins. */
export interface Division {
  readonly yaml: string;
  readonly yamlAt: number;
  readonly body: string;
  readonly bodyAt: number;
}

/**
 * Divides a file into the YAML between two lines of `---` and the Markdown below.
 * `optional` allows a file without front matter. Returns the parts, or why they can't be told apart.
 */
export function readFrontMatter(text: string, { optional = false } = {}): Parts | Finding[] {
  if (optional && !text.startsWith("---") && !otherFence.test(text))
    return { fields: blank, body: text, linesBefore: 0 };
  const parts = divide(text);
  if (Array.isArray(parts)) return parts;
  const fields = readYaml(parts.yaml, 1);
  return {
    fields: Array.isArray(fields) ? fields : { ...fields, value: fields.value ?? {} },
    body: parts.body,
    linesBefore: text.slice(0, parts.bodyAt).split("\n").length - 1,
  };
}

/** What other programs divide fields by, what a word processor makes of hyphens, and other languages than YAML. */
const otherFence = /^(?:---+[^\n]*[^\s-][^\n]*|-{4,}|\+\+\+|;;;|[–—][–—-]*)[ \t]*(?:\n|$)/;

/** Where the two parts of a file stand in it, or why they can't be told apart. */
export function divide(text: string): Division | Finding[] {
  const opening = /^---[ \t]*\n/.exec(text);
  const other = otherFence.exec(text)?.[0].trim();
  if (opening === null && other !== undefined)
    return [
      anError(
        fileStart,
        `The first line is \`${shown(other)}\`, but front matter is YAML between lines of \`---\`.`,
        "Write the fields as `name: value`, between two lines of `---`.",
      ),
    ];
  if (opening === null)
    return [
      anError(
        fileStart,
        "The front matter is missing.",
        "Begin the file with a line of `---`, the fields, and another line of `---`.",
      ),
    ];
  const yamlAt = opening[0].length;
  const closing = /^---[ \t]*(?:\n|$)/m.exec(text.slice(yamlAt));
  if (closing === null)
    return [
      anError(fileStart, "The front matter does not end.", "Add a line of `---` below the last field."),
    ];
  const bodyAt = yamlAt + closing.index + closing[0].length;
  return { yaml: text.slice(yamlAt, yamlAt + closing.index), yamlAt, body: text.slice(bodyAt), bodyAt };
}

/** Front matter in which nothing stands. */
export const blank: YamlText = {
  value: {},
  placeOf: () => fileStart,
  placeOfName: () => fileStart,
  written: () => "",
};
