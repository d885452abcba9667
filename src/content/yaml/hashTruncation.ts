import { LineCounter, visit } from "yaml";
import { type Finding, quoteValue, warningAt } from "../problem.ts";
import { parseYaml } from "./yamlDocument.ts";

/**
 * Warns about every text that a `#` cuts off, because YAML reads it as the start of a comment. A `#` with a space after it is meant as a
 * comment. `yaml` is valid; `linesBefore` is the number of lines above it in the file.
 */
export function hashTruncations(yaml: string, linesBefore: number): Finding[] {
  // Almost no file has one, and positions are expensive.
  if (!/\S[ \t]+#[^\s#]/.test(yaml)) return [];
  const lineCounter = new LineCounter();
  const findings: Finding[] = [];
  visit(parseYaml(yaml, lineCounter), {
    Scalar(name, { type, value, comment, range }) {
      const isBlank = value === null;
      if (name === "key" || type !== "PLAIN" || (typeof value !== "string" && !isBlank)) return;
      if (!comment || /^[\s#]/.test(comment)) return;
      const at = yaml.indexOf("#", range?.[1]);
      if (isBlank && at !== range?.[0]) return;
      const { line, col } = lineCounter.linePos(at);
      const cut = `#${comment.split("\n")[0]}`;
      const message = `The text is ${isBlank ? "empty" : "cut off"}: YAML reads \`${quoteValue(cut)}\` as a comment.`;
      const hint = "Put the whole text in double quotes. If it is a comment, write a space after the `#`.";
      findings.push(warningAt({ line: line + linesBefore, column: col }, message, hint, { value: cut }));
    },
  });
  return findings;
}
