import type { Finding } from "../problem.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** What can be read of broken YAML, and all that is wrong with the rest. */
export interface RecoveredYaml {
  readonly yaml: YamlText;
  readonly findings: readonly Finding[];
}

/** Takes what is broken out of a text's lines, and leaves blank ones in its place. `line` is where it is broken, counted from 0. */
export type RemoveBroken = (lines: readonly string[], line: number) => string[];

/** Whoever breaks more fields than these, or the same ones more often, is helped by being told of the first. */
const mostRounds = 6;
const mostTold = 50;

/**
 * Reads broken YAML without what it is broken in, which `cut` takes out, so that what else is wrong is told in the same run. `findings`
 * are what is wrong with the whole, `linesBefore` counts the lines of the file above it. Undefined where the rest can't be read either.
 */
export function recoverYaml(
  text: string,
  linesBefore: number,
  findings: readonly Finding[],
  cut: RemoveBroken,
): RecoveredYaml | undefined {
  const told = [...findings];
  let left = text.split("\n");
  let broken = findings;
  for (let round = 0; round < mostRounds && broken.length > 0 && told.length < mostTold; round++) {
    for (const { line } of broken) left = cut(left, line - linesBefore - 1);
    const yaml = readYaml(left.join("\n"), linesBefore);
    if (!Array.isArray(yaml)) return { yaml, findings: told };
    told.push(...yaml);
    broken = yaml;
  }
  return undefined;
}

/** The same of a group of fields, each of which is left out when it is broken. */
export function recoverMap(
  text: string,
  linesBefore: number,
  findings: readonly Finding[],
): RecoveredYaml | undefined {
  const rest = recoverYaml(text, linesBefore, findings, withoutField);
  return isGroup(rest?.yaml.value) ? rest : undefined;
}

function withoutField(lines: readonly string[], line: number): string[] {
  const begins = (each: string) => /^[^\s#-]/.test(each);
  const from = Math.max(lines.slice(0, line + 1).findLastIndex(begins), 0);
  return blankLines(lines, from, begins);
}

/** The lines with blank ones from one on, up to the next that begins something else. */
export function blankLines(
  lines: readonly string[],
  from: number,
  begins: (line: string) => boolean,
): string[] {
  const length = lines.slice(from + 1).findIndex(begins) + 1 || lines.length - from;
  return [...lines.slice(0, from), ...Array<string>(length).fill(""), ...lines.slice(from + length)];
}

function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
