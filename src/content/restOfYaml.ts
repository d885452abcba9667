import type { Finding } from "./problem.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** The fields of broken YAML that can be read, and all that is wrong with the others. */
export interface Rest {
  readonly yaml: YamlText;
  readonly findings: readonly Finding[];
}

/** Whoever breaks more fields than these is helped by being told of the first. */
const most = 6;

/**
 * Reads broken YAML without the fields in which it is broken, so that what else is wrong is told in the same run. `findings` are what
 * is wrong with the whole, `linesBefore` counts the lines of the file above it. Undefined where the rest can't be read either.
 */
export function readRest(text: string, linesBefore: number, findings: readonly Finding[]): Rest | undefined {
  const told = [...findings];
  let left = text;
  let broken = findings;
  for (let round = 0; round < most && broken.length > 0; round++) {
    for (const { line } of broken) left = withoutField(left, line - linesBefore - 1);
    const yaml = readYaml(left, linesBefore);
    if (!Array.isArray(yaml)) return isGroup(yaml.value) ? { yaml, findings: told } : undefined;
    told.push(...yaml);
    broken = yaml;
  }
  return undefined;
}

/** The text with blank lines in the place of the field that a line belongs to. Lines count from 0. */
function withoutField(text: string, line: number): string {
  const lines = text.split("\n");
  const begins = (each: string) => /^[^\s#-]/.test(each);
  const from = Math.max(lines.slice(0, line + 1).findLastIndex(begins), 0);
  const length = lines.slice(from + 1).findIndex(begins) + 1 || lines.length - from;
  return [...lines.slice(0, from), ...Array<string>(length).fill(""), ...lines.slice(from + length)].join(
    "\n",
  );
}

function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
