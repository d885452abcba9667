import { parse as parseToml } from "smol-toml";
import { parseYaml } from "../../content/yaml/yamlDocument.ts";
import { recoverMap } from "../../content/yaml/yamlRecovery.ts";
import { readYaml } from "../../content/yaml/yamlText.ts";

/** The fields of a file of another program, in lower case, and the text below them. */
export interface SourceFrontMatter {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly text: string;
  readonly linesBefore: number;
  /** What is wrong with its YAML, if only a part of it could be read. */
  readonly problem?: string | undefined;
}

/** The fences of front matter, and how what is between them is read. */
const fenced: readonly { readonly pattern: RegExp; readonly parse: (text: string) => unknown }[] = [
  { pattern: /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/, parse: readYamlValue },
  { pattern: /^\+\+\+[ \t]*\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)/, parse: (text) => parseToml(text) },
  { pattern: /^(\{\n[\s\S]*?\n\})[ \t]*(?:\n|$)/, parse: (text) => JSON.parse(text) },
];

/** Pelican and MultiMarkdown: fields without fences, up to an empty line. */
const bareFields = /^(?:[A-Z][\w-]*:[ \t]*[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+(?=\n|$)/;

/**
 * Reads the front matter of a file: YAML, TOML or JSON between fences, or Pelican's fields. A file without any has no fields. Returns why,
 * as the end of a sentence, where it can't be read.
 */
export function readSourceFrontMatter(text: string): SourceFrontMatter | string {
  for (const { pattern, parse } of fenced) {
    const found = pattern.exec(text);
    if (found !== null) return fencedParts(text, found, parse);
  }
  const bare = bareFields.exec(text)?.[0];
  return bare === undefined ? partsOf(text, 0, new Map()) : partsOf(text, bare.length, readBareFields(bare));
}

function fencedParts(
  text: string,
  [all, written = ""]: RegExpExecArray,
  parse: (text: string) => unknown,
): SourceFrontMatter | string {
  const fields = attemptFields(() => parse(written));
  if (typeof fields !== "string") return partsOf(text, all.length, fields);
  const recovered = text.startsWith("---") ? recoveredFields(written) : undefined;
  return recovered ? { ...partsOf(text, all.length, recovered), problem: fields } : fields;
}

function partsOf(text: string, length: number, fields: ReadonlyMap<string, unknown>): SourceFrontMatter {
  return { fields, text: text.slice(length), linesBefore: text.slice(0, length).split("\n").length - 1 };
}

function attemptFields(parse: () => unknown): ReadonlyMap<string, unknown> | string {
  try {
    const value = parse() ?? {};
    if (typeof value !== "object" || Array.isArray(value)) return "its front matter is not a list of fields";
    return new Map(Object.entries(value).map(([name, each]) => [name.toLowerCase(), each]));
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return `its front matter can't be read: ${reason}`;
  }
}

/** The fields of invalid YAML that can still be read, if there are any: other programs are more lenient. */
function recoveredFields(yaml: string): ReadonlyMap<string, unknown> | undefined {
  const problems = readYaml(yaml);
  const value = Array.isArray(problems) ? recoverMap(yaml, 0, problems)?.yaml.value : undefined;
  const fields = attemptFields(() => value);
  return typeof fields === "string" || !fields.has("title") ? undefined : fields;
}

function readYamlValue(text: string): unknown {
  const document = parseYaml(text);
  const [error] = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  if (error) throw error;
  return document.toJS();
}

function readBareFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const field of text.trimEnd().split(/\n(?=\S)/)) {
    const [, name = "", value = ""] = /^([^:]+):([\s\S]*)$/.exec(field) ?? [];
    fields.set(name.toLowerCase(), value.replace(/\s+/g, " ").trim());
  }
  return fields;
}
