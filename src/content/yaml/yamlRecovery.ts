import type { Finding } from "../problem.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** The valid part of broken YAML, and all mistakes in the rest. */
export interface RecoveredYaml {
  readonly yaml: YamlText;
  readonly findings: readonly Finding[];
}

/** Replaces the broken part of a text's lines by blank lines. `line` is where it is broken, counted from 0. */
export type RemoveBroken = (lines: readonly string[], line: number) => string[];

/** With more mistakes than this, it helps more to show the first ones only. */
const maxRounds = 6;
const maxFindings = 50;

/**
 * Reads broken YAML without its broken parts, which `remove` blanks out, so that one run reports all other mistakes too. `findings` are the
 * mistakes in the whole text; `linesBefore` is the number of lines above it in the file. Undefined where the rest can't be read either.
 */
export function recoverYaml(
  text: string,
  linesBefore: number,
  findings: readonly Finding[],
  remove: RemoveBroken,
): RecoveredYaml | undefined {
  const all = [...findings];
  let lines = text.split("\n");
  let broken = findings;
  for (let round = 0; round < maxRounds && broken.length > 0 && all.length < maxFindings; round++) {
    for (const { line } of broken) lines = remove(lines, line - linesBefore - 1);
    const yaml = readYaml(lines.join("\n"), linesBefore);
    if (!Array.isArray(yaml)) return { yaml, findings: all };
    all.push(...yaml);
    broken = yaml;
  }
  return undefined;
}

/** The same for a group of fields: each broken field is left out. */
export function recoverMap(
  text: string,
  linesBefore: number,
  findings: readonly Finding[],
): RecoveredYaml | undefined {
  const recovered = recoverYaml(text, linesBefore, findings, withoutField);
  const value = recovered?.yaml.value;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? recovered : undefined;
}

function withoutField(lines: readonly string[], line: number): string[] {
  const startsField = (each: string) => /^[^\s#-]/.test(each);
  const from = Math.max(lines.slice(0, line + 1).findLastIndex(startsField), 0);
  return blankLines(lines, from, startsField);
}

/** The lines, with blank ones from `from` up to the next line that starts something else. */
export function blankLines(
  lines: readonly string[],
  from: number,
  startsNext: (line: string) => boolean,
): string[] {
  const length = lines.slice(from + 1).findIndex(startsNext) + 1 || lines.length - from;
  return [...lines.slice(0, from), ...Array<string>(length).fill(""), ...lines.slice(from + length)];
}
