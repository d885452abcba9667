import type { Token } from "markdown-it";
import { quoteValue } from "../../problem.ts";
import type { BlockProblem } from "./misreadBlocks.ts";

/** A line of Markdown. `# ` may begin a comment in a program. */
const markedLine = /^(?:[-*+•–]|\d{1,2}[.)]|>|#{2,6}|\|)[ \t]+\p{L}/u;
/** A line of words without the characters of programs. */
const proseLine = /^["'“‘(]?\p{L}[^{}[\];=<>$\\|]*$/u;
const severalWords = /(?:\p{L}[\p{L}'’-]*[,.:]?[ \t]+){3}\p{L}/u;

/** Finds text that is indented by four spaces, and shown as code. A comment there is reported on its own. */
export function accidentalCode(tokens: readonly Token[], index: number): BlockProblem[] {
  const { content = "", map } = tokens[index] ?? {};
  const [first = ""] = content.trim().split("\n");
  const isText = markedLine.test(first) || (proseLine.test(first) && severalWords.test(first));
  if (!isText || first.startsWith("<!--")) return [];
  const message = "This text is shown as code, because it is indented by four spaces.";
  const hint = "Remove the spaces. For code, put lines of ``` around it.";
  return [{ line: map?.[0] ?? 0, message, hint, value: first }];
}

/** Finds code without an end: everything below it is code, too. */
export function openCode(tokens: readonly Token[], index: number, lines: readonly string[]): BlockProblem[] {
  const { map, markup = "" } = tokens[index] ?? {};
  const [first, end] = map ?? [0, 0];
  const last = (lines[end - 1] ?? "").replace(/^[\s>]+/, "").trimEnd();
  if (end - 1 > first && last.startsWith(markup) && last === markup.charAt(0).repeat(last.length)) return [];
  const message = `The code does not end, so everything below it is shown as code.`;
  return [{ line: first, message, hint: `Put a line of ${markup} where the code ends.` }];
}

/** Languages that other programs replace by a diagram, a box or a formula. */
const programs =
  /^(?:\{.*|(?:mermaid|math|plantuml|graphviz|dot|chart|geojson|topojson|stl|dataview(?:js)?|tasks|query|tabs|ad-\w+|admonition|note|tip|warning|info)$)/i;

/** Finds code that another program would replace, and words that are lost after the name of the language. */
export function programCode(tokens: readonly Token[], index: number): BlockProblem[] {
  const { map, markup = "", info = "" } = tokens[index] ?? {};
  const [language = "", ...others] = info.trim().split(/\s+/);
  const line = map?.[0] ?? 0;
  if (programs.test(language)) {
    const message = `Readers see the code of \`${quoteValue(language)}\`, because no program replaces it.`;
    return [{ line, message, hint: "Write its text in Markdown, or show a picture of it.", value: info }];
  }
  if (others.length === 0) return [];
  const lost = others.join(" ");
  const message = `Readers don't see \`${quoteValue(lost)}\`, because it stands after ${markup} and the name of a language.`;
  return [{ line, message, hint: "Write it below, or delete it.", value: lost }];
}
