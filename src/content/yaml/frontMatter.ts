import { errorAt, type Finding, fileStart, quoteValue } from "../problem.ts";
import { recoverMap } from "./yamlRecovery.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** A Markdown file in its two parts. */
export interface FrontMatter {
  /** The fields or, when their YAML is broken, what is wrong with it. */
  readonly fields: YamlText | Finding[];
  /** Where their YAML is broken, those that can be read all the same. */
  readonly recovered?: YamlText | undefined;
  /** The fields as they are written. */
  readonly yaml: string;
  readonly body: string;
  /** How many lines stand above the body. */
  readonly linesBefore: number;
}

/** The parts of a Markdown file as they are written, and how far into it each begins. */
export interface FrontMatterSplit {
  readonly yaml: string;
  readonly yamlAt: number;
  readonly body: string;
  readonly bodyAt: number;
}

/**
 * Divides a file into the YAML between two lines of `---` and the Markdown below.
 * `optional` allows a file without front matter. Returns the parts, or why they can't be told apart.
 */
export function readFrontMatter(text: string, { optional = false } = {}): FrontMatter | Finding[] {
  if (optional && !text.startsWith("---") && !otherFence.test(text) && !commentAbove.test(text))
    return { fields: emptyYaml, yaml: "", body: text, linesBefore: 0 };
  const parts = splitFrontMatter(text);
  if (Array.isArray(parts)) return parts;
  const fields = readYaml(parts.yaml, 1);
  const { yaml, body } = parts;
  const known = { yaml, body, linesBefore: text.slice(0, parts.bodyAt).split("\n").length - 1 };
  if (!Array.isArray(fields)) return { fields: { ...fields, value: fields.value ?? {} }, ...known };
  const rest = recoverMap(parts.yaml, 1, fields);
  return { fields: [...(rest?.findings ?? fields)], recovered: rest?.yaml, ...known };
}

/** A comment above front matter, which then is none. */
const commentAbove = /^\s*<!--(?:[^-]|-(?!->))*-->\s*\n---[ \t]*\n[\w-]+:/;

/** What other programs divide fields by, what a word processor makes of hyphens, and other languages than YAML. */
const otherFence = /^(?:---(?:-|[^\S\n])*[^\s-][^\n]*|-{4,}|\+\+\+|;;;|[–—][–—-]*)[ \t]*(?:\n|$)/;

/** Where the two parts of a file stand in it, or why they can't be told apart. */
export function splitFrontMatter(text: string): FrontMatterSplit | Finding[] {
  const opening = /^---[ \t]*\n/.exec(text);
  const other = otherFence.exec(text)?.[0].trim();
  if (opening === null && other !== undefined)
    return [
      errorAt(
        fileStart,
        `The first line is \`${quoteValue(other)}\`, but front matter is YAML between lines of \`---\`.`,
        "Write the fields as `name: value`, between two lines of `---`.",
      ),
    ];
  if (commentAbove.test(text))
    return [
      errorAt(
        fileStart,
        "A comment stands above the front matter.",
        "Move it below: the first line of the file is `---`.",
      ),
    ];
  if (opening === null)
    return [
      errorAt(
        fileStart,
        "The front matter is missing.",
        "Begin the file with a line of `---`, the fields, and another line of `---`.",
      ),
    ];
  const yamlAt = opening[0].length;
  const closing = /^---[ \t]*(?:\n|$)/m.exec(text.slice(yamlAt));
  if (closing === null) return [unended(text, yamlAt)];
  const bodyAt = yamlAt + closing.index + closing[0].length;
  return { yaml: text.slice(yamlAt, yamlAt + closing.index), yamlAt, body: text.slice(bodyAt), bodyAt };
}

/** Tells of front matter without an end: at a line that was meant for one, or at its beginning. */
function unended(text: string, yamlAt: number): Finding {
  const meant = /^[ \t]*(?:[-–—]+|- - -|={3,}|\*{3,})[ \t]*$/m.exec(text.slice(yamlAt));
  if (meant === null)
    return errorAt(fileStart, "The front matter does not end.", "Add a line of `---` below the last field.");
  const line = text.slice(0, yamlAt + meant.index).split("\n").length;
  const message = `The front matter does not end: \`${quoteValue(meant[0])}\` is not a line of three hyphens.`;
  return errorAt({ line, column: 1 }, message, "Write `---` there, at the beginning of the line.");
}

/** Front matter in which nothing stands. */
export const emptyYaml: YamlText = {
  value: {},
  positionOf: () => fileStart,
  positionWithin: () => fileStart,
  positionOfKey: () => fileStart,
  sourceOf: () => "",
  commentAt: () => undefined,
};
