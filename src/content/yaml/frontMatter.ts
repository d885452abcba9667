import { errorAt, type Finding, fileStart, quoteValue } from "../problem.ts";
import { recoverMap } from "./yamlRecovery.ts";
import { emptyYaml, readYaml, type YamlText } from "./yamlText.ts";

/** A Markdown file in its two parts. */
export interface FrontMatter {
  /** The fields or, if their YAML is not valid, its mistakes. */
  readonly fields: YamlText | Finding[];
  /** If the YAML is not valid, the fields that can still be read. */
  readonly recovered?: YamlText | undefined;
  /** The fields as they are written. */
  readonly yaml: string;
  readonly body: string;
  /** The number of lines above the body. */
  readonly linesBefore: number;
}

/** The parts of a Markdown file as they are written, and the offset of each. */
export interface FrontMatterSplit {
  readonly yaml: string;
  readonly yamlAt: number;
  readonly body: string;
  readonly bodyAt: number;
}

/**
 * Reads the YAML between two lines of `---`, and the Markdown below. `optional` allows a file without front matter.
 * Returns the parts, or why the file can't be split into them.
 */
export function readFrontMatter(text: string, { optional = false } = {}): FrontMatter | Finding[] {
  if (optional && !text.startsWith("---") && !otherFence.test(text) && !commentAbove.test(text))
    return { fields: emptyYaml, yaml: "", body: text, linesBefore: 0 };
  const split = splitFrontMatter(text);
  if (Array.isArray(split)) return split;
  const { yaml, body, bodyAt } = split;
  const fields = readYaml(yaml, 1);
  const written = { yaml, body, linesBefore: text.slice(0, bodyAt).split("\n").length - 1 };
  if (!Array.isArray(fields)) return { fields: { ...fields, value: fields.value ?? {} }, ...written };
  const recovered = recoverMap(yaml, 1, fields);
  return { fields: [...(recovered?.findings ?? fields)], recovered: recovered?.yaml, ...written };
}

/** A comment above the front matter, which YAML readers then do not find. */
const commentAbove = /^\s*<!--(?:[^-]|-(?!->))*-->\s*\n---[ \t]*\n[\w-]+:/;

/** Fences of other programs and languages, and what a word processor turns hyphens into. */
const otherFence = /^(?:---(?:-|[^\S\n])*[^\s-][^\n]*|-{4,}|\+\+\+|;;;|[–—][–—-]*)[ \t]*(?:\n|$)/;

/** Splits a file at its lines of `---`. Returns the parts, or why there are none. */
export function splitFrontMatter(text: string): FrontMatterSplit | Finding[] {
  const opening = /^---[ \t]*\n/.exec(text);
  if (commentAbove.test(text))
    return [
      errorAt(
        fileStart,
        "There is a comment above the front matter.",
        "Move it below the front matter. The first line of the file must be `---`.",
      ),
    ];
  if (opening === null) return [noFence(text)];
  const yamlAt = opening[0].length;
  const closing = /^---[ \t]*(?:\n|$)/m.exec(text.slice(yamlAt));
  if (closing === null) return [unclosed(text, yamlAt)];
  const bodyAt = yamlAt + closing.index + closing[0].length;
  return { yaml: text.slice(yamlAt, yamlAt + closing.index), yamlAt, body: text.slice(bodyAt), bodyAt };
}

function noFence(text: string): Finding {
  const other = otherFence.exec(text)?.[0].trim();
  return other === undefined
    ? errorAt(
        fileStart,
        "The front matter is missing.",
        "Start the file with a line of `---`, then the fields, then another line of `---`.",
      )
    : errorAt(
        fileStart,
        `The first line is \`${quoteValue(other)}\`, but it must be \`---\`.`,
        "Write the fields as `name: value`, between two lines of `---`.",
      );
}

/** The error for front matter without an end: at a line that was meant as one, or at the start of the file. */
function unclosed(text: string, yamlAt: number): Finding {
  const meant = /^[ \t]*(?:[-–—]+|- - -|={3,}|\*{3,})[ \t]*$/m.exec(text.slice(yamlAt));
  if (meant === null)
    return errorAt(fileStart, "The front matter has no end.", "Add a line of `---` below the last field.");
  const line = text.slice(0, yamlAt + meant.index).split("\n").length;
  const message = `The front matter has no end: \`${quoteValue(meant[0])}\` is not a line of three hyphens.`;
  return errorAt({ line, column: 1 }, message, "Write `---` there, at the start of the line.");
}
