import { join } from "node:path";
import { pathExists } from "../../files/fileStats.ts";
import { colourFindings, unquotedColours } from "../colours/checkColours.ts";
import { hasFolder } from "../files/listFiles.ts";
import { plainTextFindings } from "../markdown/plainTextFields.ts";
import { checkOwnFields } from "../ownFields/checkOwnFields.ts";
import type { OwnFieldSchemas } from "../ownFields/fieldDeclarations.ts";
import { divideFields, noOwnFields, ownFieldFindings } from "../ownFields/ownFields.ts";
import { errorAt, type Finding, fileStart, type Report } from "../problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { type SiteFields, type StyleFields, siteFields, styleFields } from "../schema/index.ts";
import { missingSettings, subscribeFindings } from "../subscribe/checkSubscribe.ts";
import { readYamlFile } from "../yaml/yamlFile.ts";
import { recoverMap } from "../yaml/yamlRecovery.ts";
import { checkLanguage } from "./checkLanguage.ts";
import { checkWeekday } from "./publishingDay.ts";
import type { WithOwn } from "./registers.ts";

/**
 * Reads `_data/site.yaml` and reports its mistakes. Placeholder values then replace the fields that can't be read, so that the same run can
 * check everything else.
 */
export function readSite(root: string, report: Report, ownFields: OwnFieldSchemas = {}): WithOwn<SiteFields> {
  const file = "_data/site.yaml";
  const placeholder = { title: "Untitled", url: "https://untitled.invalid/" };
  const placeholderSite = { ...siteFields.parse(placeholder), ownFields: noOwnFields };
  if (pathExists(join(root, "_data")) && !hasFolder(root, "_data")) return placeholderSite;
  if (!pathExists(join(root, file))) {
    const hint = "Create it with at least a `title` and a `url`. docs/fields.md lists all its fields.";
    report(file, [errorAt(fileStart, "The file is missing.", hint)]);
    return placeholderSite;
  }
  const read = readYamlFile(root, file, report, recover);
  if (read === undefined) return placeholderSite;
  const { yaml, recovered } = read;
  // A missing field may be the broken one.
  const fields = recovered ? { ...placeholder, ...Object(yaml.value) } : yaml.value;
  const { own, others } = divideFields("the site", fields);
  const site = checkFields(siteFields, yaml, "the site", [], others);
  report(file, [...plainTextFindings(siteFields, yaml), ...unquotedColours(yaml)]);
  report(file, ownFieldFindings(own, yaml));
  if (!recovered) report(file, checkOwnFields(own, "site", ownFields, { yaml: () => yaml }));
  if (Array.isArray(site)) {
    report(file, site);
    return placeholderSite;
  }
  if (site.colours) report(file, colourFindings(site.colours, yaml));
  report(file, checkLanguage(site.language, yaml));
  if (site.subscribe) report(file, subscribeFindings(site.subscribe, yaml));
  if (site.publishedOn) report(file, checkWeekday(site.publishedOn, site.language, yaml));
  const hasForm = site.subscribe !== undefined && missingSettings(site.subscribe).length === 0;
  return { ...site, subscribe: hasForm ? site.subscribe : undefined, ownFields: own };
}

/** Reads `_data/style.yaml` and reports its mistakes. A file that is missing or wrong sets no style. */
export function readStyle(root: string, report: Report): StyleFields {
  const file = "_data/style.yaml";
  const noStyle = styleFields.parse({});
  const hasStyle = hasFolder(root, "_data") && pathExists(join(root, file));
  const read = hasStyle ? readYamlFile(root, file, report, recover) : undefined;
  const style = read && checkFields(styleFields, read.yaml, "the house style");
  if (Array.isArray(style)) report(file, style);
  return style === undefined || Array.isArray(style) ? noStyle : style;
}

const recover = (text: string, findings: readonly Finding[]) => recoverMap(text, 0, findings);
