import { readFileSync } from "node:fs";
import { decodeText } from "../../content/files/decodeText.ts";
import { errorAt, type Finding } from "../../content/problem.ts";
import { checkFields } from "../../content/schema/checkFields.ts";
import { readYaml } from "../../content/yaml/yamlText.ts";
import { type Mapping, mappingFields } from "./mapping.ts";

/** Reads a mapping file at a path. Returns its mapping, or everything that is wrong with it. */
export function readMapping(path: string): Mapping | Finding[] {
  const text = decodeText(readFileSync(path), true);
  if (typeof text !== "string") return [text];
  const yaml = readYaml(text);
  if (Array.isArray(yaml)) return yaml;
  const fields = checkFields(mappingFields, yaml, "an import", [], yaml.value ?? {});
  if (Array.isArray(fields)) return fields;
  if (fields.split !== "pattern") return fields;
  const problem = patternProblem(fields.pattern);
  if (problem === undefined) return fields;
  const at = yaml.positionOf([fields.pattern === undefined ? "split" : "pattern"]);
  return [
    errorAt(at, problem, "Write one such as `^\\\\d+\\\\. (.*)`.", {
      field: "pattern",
      value: fields.pattern ?? "",
    }),
  ];
}

function patternProblem(pattern: string | undefined): string | undefined {
  if (pattern === undefined) return "`split` is `pattern`, but there is no `pattern`.";
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch {
    return `\`pattern\` is \`${pattern}\`, which is not a regular expression.`;
  }
}
