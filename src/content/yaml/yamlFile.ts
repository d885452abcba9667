import { readText } from "../files/readFile.ts";
import type { Finding, Report } from "../problem.ts";
import type { RecoveredYaml } from "./yamlRecovery.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** Reads a YAML file and reports what is wrong with it. Where it is not valid, returns what `recover` can still read of it. */
export function readYamlFile<R extends RecoveredYaml>(
  root: string,
  file: string,
  report: Report,
  recover: (text: string, findings: readonly Finding[]) => R | undefined,
): { yaml: YamlText; recovered?: R } | undefined {
  const text = readText(root, file);
  if (typeof text !== "string") return void report(file, [text]);
  const yaml = readYaml(text);
  if (!Array.isArray(yaml)) return { yaml };
  const recovered = recover(text, yaml);
  report(file, recovered?.findings ?? yaml);
  return recovered && { yaml: recovered.yaml, recovered };
}
