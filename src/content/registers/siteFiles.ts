import { join } from "node:path";
import { pathExists } from "../../files/fileStats.ts";
import { colourFindings, unquotedColours } from "../colours/checkColours.ts";
import { hasFolder } from "../files/listFiles.ts";
import { plainTextFindings } from "../markdown/plainTextFields.ts";
import { checkOwnFields } from "../ownFields/checkOwnFields.ts";
import type { OwnFieldSchemas } from "../ownFields/fieldDeclarations.ts";
import { divideFields, noOwnFields, ownFieldFindings, type WithOwnFields } from "../ownFields/ownFields.ts";
import type { Finding, Report } from "../problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { type SiteFields, type StyleFields, siteFields, styleFields } from "../schema/index.ts";
import { outermostField, withoutBlankFields } from "../schema/schemaPaths.ts";
import { missingSettings, subscribeFindings } from "../subscribe/checkSubscribe.ts";
import { readYamlFile } from "../yaml/yamlFile.ts";
import { checkLanguage } from "./checkLanguage.ts";
import { checkWeekday } from "./publishingDay.ts";
import { recoverFields, type SiteYaml } from "./siteYaml.ts";

/** Values for the fields that every site must have. */
const placeholder = { title: "Untitled", url: "https://untitled.invalid/" };

/**
 * Checks the fields of `_data/site.yaml` and reports their mistakes. Fields with mistakes are left out, and placeholder values replace those that
 * must be there, so that the same run can check everything else.
 */
export function readSite(
  siteYaml: SiteYaml,
  report: Report,
  ownFields: OwnFieldSchemas = {},
): SiteFields & WithOwnFields {
  if (!siteYaml.isReadable) return { ...siteFields.parse(placeholder), ownFields: noOwnFields };
  const { file, isIncomplete } = siteYaml;
  const yaml = siteYaml.yaml();
  // A missing field may be the broken one.
  const fields = isIncomplete ? { ...placeholder, ...Object(yaml.value) } : yaml.value;
  const { own, others } = divideFields("the site", fields);
  const checked = checkFields(siteFields, yaml, "the site", [], others);
  report(file, [...plainTextFindings(siteFields, yaml), ...unquotedColours(yaml)]);
  report(file, ownFieldFindings(own, yaml));
  if (!isIncomplete) report(file, checkOwnFields(own, "site", ownFields, { yaml: () => yaml }));
  if (Array.isArray(checked)) report(file, checked);
  const site = Array.isArray(checked) ? withoutWrongFields(others, checked) : checked;
  if (site.colours) report(file, colourFindings(site.colours, yaml));
  report(file, checkLanguage(site.language, yaml));
  report(file, subscribeFindings(yaml, Array.isArray(checked) ? checked : []));
  if (site.publishedOn) report(file, checkWeekday(site.publishedOn, site.language, yaml));
  const hasForm = site.subscribe !== undefined && missingSettings(site.subscribe).length === 0;
  return { ...site, subscribe: hasForm ? site.subscribe : undefined, ownFields: own };
}

/** The site without the fields that have mistakes. */
function withoutWrongFields(written: unknown, findings: readonly Finding[]): SiteFields {
  const wrong = new Set(findings.map(({ field }) => outermostField(field)));
  const right = Object.entries(Object(written)).filter(([name]) => !wrong.has(name));
  const fields = withoutBlankFields({ ...placeholder, ...Object.fromEntries(right) }, siteFields);
  return siteFields.safeParse(fields).data ?? siteFields.parse(placeholder);
}

/** Reads `_data/style.yaml` and reports its mistakes. A file that is missing or wrong sets no style. */
export function readStyle(root: string, report: Report): StyleFields {
  const file = "_data/style.yaml";
  const noStyle = styleFields.parse({});
  const hasStyle = hasFolder(root, "_data") && pathExists(join(root, file));
  const read = hasStyle ? readYamlFile(root, file, report, recoverFields) : undefined;
  const style = read && checkFields(styleFields, read.yaml, "the house style");
  if (Array.isArray(style)) report(file, style);
  return style === undefined || Array.isArray(style) ? noStyle : style;
}
