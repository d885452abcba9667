import { readText } from "../files/readFile.ts";
import type { Finding, Report } from "../problem.ts";
import type { RecoveredYaml } from "./yamlRecovery.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** Reads a file of YAML and, where it is broken, what `restOf` can read of it. What is wrong is reported. */
export function readYamlFile<R extends RecoveredYaml>(
  root: string,
  file: string,
  report: Report,
  restOf: (text: string, findings: readonly Finding[]) => R | undefined,
): { yaml: YamlText; rest?: R } | undefined {
  const text = readText(root, file);
  if (typeof text !== "string") return void report(file, [text]);
  const yaml = readYaml(text);
  if (!Array.isArray(yaml)) return { yaml };
  const rest = restOf(text, yaml);
  report(file, rest?.findings ?? yaml);
  return rest && { yaml: rest.yaml, rest };
}
