import { LineCounter, visit } from "yaml";
import { type Finding, quoteValue, warningAt } from "../problem.ts";
import { parseYaml } from "./yamlDocument.ts";

/**
 * Warns of every text that a `#` cuts short: YAML takes it for the beginning of a comment. Comments have a space behind it. `yaml` is
 * right; `linesBefore` counts the lines of the file above it.
 */
export function hashTruncations(yaml: string, linesBefore: number): Finding[] {
  // Nearly no file has one, and places are dear.
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
      const message = `${isBlank ? "Nothing stands" : "The text ends"} before \`${quoteValue(cut)}\`: a \`#\` behind a space begins a comment.`;
      const hint = "Put the whole text between double quotes, or a space behind the `#` of a comment.";
      findings.push(warningAt({ line: line + linesBefore, column: col }, message, hint, { value: cut }));
    },
  });
  return findings;
}
