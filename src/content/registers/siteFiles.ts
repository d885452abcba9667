import { join } from "node:path";
import { pathExists } from "../../files/fileStats.ts";
import { hasFolder } from "../files/listFiles.ts";
import { markedFields } from "../markdown/plainTextFields.ts";
import { errorAt, type Finding, fileStart, type Report } from "../problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { type SiteFields, type StyleFields, siteFields, styleFields } from "../schema/index.ts";
import { readYamlFile } from "../yaml/yamlFile.ts";
import { recoverMap } from "../yaml/yamlRecovery.ts";
import { checkWeekday } from "./publishingDay.ts";

/**
 * Reads `_data/site.yaml`. What is wrong is reported; another site then stands in for it, or for the fields that are
 * broken, so that the rest can be checked in the same run.
 */
export function readSite(root: string, report: Report): SiteFields {
  const file = "_data/site.yaml";
  const untitled = { title: "Untitled", url: "https://untitled.invalid/" };
  const standIn = siteFields.parse(untitled);
  if (pathExists(join(root, "_data")) && !hasFolder(root, "_data")) return standIn;
  if (!pathExists(join(root, file))) {
    const hint = "Write it with at least `title` and `url`: docs/fields.md lists its fields.";
    report(file, [errorAt(fileStart, "The file is missing.", hint)]);
    return standIn;
  }
  const read = readYamlFile(root, file, report, restOfGroup);
  if (read === undefined) return standIn;
  const { yaml, rest } = read;
  // A field that is missing may be the one that is broken.
  const fields = rest ? { ...untitled, ...Object(yaml.value) } : yaml.value;
  const site = checkFields(siteFields, yaml, "the site", [], fields);
  report(file, markedFields(siteFields, yaml));
  if (Array.isArray(site)) {
    report(file, site);
    return standIn;
  }
  if (site.publishedOn) report(file, checkWeekday(site.publishedOn, site.language, yaml));
  return site;
}

/** Reads `_data/style.yaml`; a file that isn't there asks for nothing. What is wrong is reported, and asks for nothing either. */
export function readStyle(root: string, report: Report): StyleFields {
  const file = "_data/style.yaml";
  const nothing = styleFields.parse({});
  const hasStyle = hasFolder(root, "_data") && pathExists(join(root, file));
  const read = hasStyle ? readYamlFile(root, file, report, restOfGroup) : undefined;
  const style = read && checkFields(styleFields, read.yaml, "the house style");
  if (Array.isArray(style)) report(file, style);
  return style === undefined || Array.isArray(style) ? nothing : style;
}

const restOfGroup = (text: string, findings: readonly Finding[]) => recoverMap(text, 0, findings);
