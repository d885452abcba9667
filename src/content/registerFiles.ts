import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { checkFields } from "./checkFields.ts";
import { tidy } from "./fieldKinds.ts";
import { isFolder, isThere, notAFolder } from "./files.ts";
import { didYouMean, nearest } from "./nearest.ts";
import { anError, aWarning, fileStart, type Report } from "./problem.ts";
import { noWeekday } from "./publishingDay.ts";
import { type SiteFields, type StyleFields, siteFields, styleFields } from "./schema.ts";
import { valueAt } from "./schemaPaths.ts";
import { readText } from "./source.ts";
import { readYaml, type YamlText } from "./yamlText.ts";

/** An entry of a list in `_data/`, and where it stands. */
export interface Listed<T> {
  readonly entry: T;
  readonly file: string;
  readonly yaml: YamlText;
  readonly index: number;
}

/** What a list in `_data/` holds. */
export interface List<T> {
  /** Those that are right. */
  readonly entries: readonly Listed<T>[];
  /** The ids of all entries, of wrong ones too; undefined where a mistake hides them. */
  readonly ids: ReadonlySet<string> | undefined;
}

/** Reads the list `_data/<name>.yaml`, whose entries are `kind`; a file that isn't there is an empty list. */
export function listIn<S extends z.ZodType>(
  root: string,
  name: string,
  schema: S,
  kind: string,
  report: Report,
): List<z.output<S>> {
  const file = `_data/${name}.yaml`;
  if (!isThere(join(root, file)))
    return { entries: [], ids: isFolder(join(root, "_data")) ? new Set() : undefined };
  const yaml = readYamlFile(root, file, report);
  if (yaml === undefined) return { entries: [], ids: undefined };
  if (yaml.value !== null && !Array.isArray(yaml.value)) {
    report(file, [anError(fileStart, "The file must be a list.", "Begin each entry with `- `.")]);
    return { entries: [], ids: undefined };
  }
  const values: unknown[] = yaml.value ?? [];
  const entries = values.flatMap((value, index) => {
    const entry = checkFields(schema, yaml, kind, [index], value);
    if (!Array.isArray(entry)) return [{ entry, file, yaml, index }];
    report(file, entry);
    return [];
  });
  return { entries, ids: idsOf(values) };
}

function idsOf(values: readonly unknown[]): ReadonlySet<string> | undefined {
  const ids = values.map((value) => valueAt(value, ["id"]));
  return ids.every((id) => typeof id === "string") ? new Set(ids.map(tidy)) : undefined;
}

/**
 * Reads `_data/site.yaml`. What is wrong is reported; another site then stands in for it, so that the rest can be checked
 * in the same run.
 */
export function readSite(root: string, report: Report): SiteFields {
  const file = "_data/site.yaml";
  const standIn = siteFields.parse({ title: "Untitled", url: "https://untitled.invalid/" });
  if (isThere(join(root, "_data")) && !isFolder(join(root, "_data"))) return standIn;
  if (!isThere(join(root, file))) {
    const hint = "Write it with at least `title` and `url`: docs/fields.md lists its fields.";
    report(file, [anError(fileStart, "The file is missing.", hint)]);
    return standIn;
  }
  const yaml = readYamlFile(root, file, report);
  const site = yaml && checkFields(siteFields, yaml, "the site");
  if (Array.isArray(site)) report(file, site);
  if (site === undefined || Array.isArray(site)) return standIn;
  if (yaml && site.publishedOn) report(file, noWeekday(site.publishedOn, site.language, yaml));
  return site;
}

/** Reads `_data/style.yaml`; a file that isn't there asks for nothing. What is wrong is reported, and asks for nothing either. */
export function readStyle(root: string, report: Report): StyleFields {
  const file = "_data/style.yaml";
  const nothing = styleFields.parse({});
  const yaml = isThere(join(root, file)) ? readYamlFile(root, file, report) : undefined;
  const style = yaml && checkFields(styleFields, yaml, "the house style");
  if (Array.isArray(style)) report(file, style);
  return style === undefined || Array.isArray(style) ? nothing : style;
}

/** Warns of files and folders that look as if they were read, and are not. */
export function reportMisnamed(root: string, report: Report): void {
  for (const [folder, read] of Object.entries(known)) {
    if (isThere(join(root, folder)) && !isFolder(join(root, folder))) report(folder, [notAFolder]);
    const names = isFolder(join(root, folder)) ? readdirSync(join(root, folder)) : [];
    for (const name of names.filter((each) => !read.includes(each) && looksRead(folder, each)))
      report(`${folder}/${name}`, [
        aWarning(fileStart, "This is not read.", didYouMean(name, read) || `Read are ${read.join(", ")}.`),
      ]);
  }
}

/** Everything in `content/`, but notes to other editors; in `_data/`, what is nearly one of its lists. */
function looksRead(folder: string, name: string): boolean {
  if (name.startsWith(".") || /^readme/i.test(name)) return false;
  return folder === "content" || nearest(name, known[folder] ?? []) !== undefined;
}

const known: Readonly<Record<string, readonly string[]>> = {
  _data: ["site", "topics", "organisations", "people", "series", "map", "style"].map(
    (name) => `${name}.yaml`,
  ),
  content: ["items", "issues", "topics", "images", "about.md"],
};

function readYamlFile(root: string, file: string, report: Report): YamlText | undefined {
  const text = readText(root, file);
  if (typeof text !== "string") return void report(file, [text]);
  const yaml = readYaml(text);
  if (Array.isArray(yaml)) return void report(file, yaml);
  return yaml;
}
