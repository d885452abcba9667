import { join } from "node:path";
import { pathExists } from "../../files/fileStats.ts";
import { hasFolder } from "../files/listFiles.ts";
import type { ItemSource } from "../items/checkReferences.ts";
import { errorAt, type Finding, fileStart, type Report } from "../problem.ts";
import { readYamlFile } from "../yaml/yamlFile.ts";
import { recoverMap } from "../yaml/yamlRecovery.ts";
import { emptyYaml } from "../yaml/yamlText.ts";

export const siteFile = "_data/site.yaml";

/** `_data/site.yaml` as far as its YAML can be read. All that a check asks of it is answered from one reading. */
export interface SiteYaml extends ItemSource {
  /** Whether there is anything to check: otherwise, it is reported why not. */
  readonly isReadable: boolean;
  /** Whether fields were left out, because their YAML is not valid. */
  readonly isIncomplete: boolean;
}

/** Reads `_data/site.yaml`, and reports if it is missing, or its YAML is not valid. */
export function readSiteYaml(root: string, report: Report): SiteYaml {
  const nothing = { file: siteFile, yaml: () => emptyYaml, isReadable: false, isIncomplete: true };
  if (pathExists(join(root, "_data")) && !hasFolder(root, "_data")) return nothing;
  if (!pathExists(join(root, siteFile))) {
    const hint = "Create it with at least a `title` and a `url`. docs/fields.md lists all its fields.";
    report(siteFile, [errorAt(fileStart, "The file is missing.", hint)]);
    return nothing;
  }
  const read = readYamlFile(root, siteFile, report, recoverFields);
  if (read === undefined) return nothing;
  const { yaml, recovered } = read;
  return { file: siteFile, yaml: () => yaml, isReadable: true, isIncomplete: recovered !== undefined };
}

/** Reads fields whose YAML is not valid without the broken ones. */
export const recoverFields = (text: string, findings: readonly Finding[]) => recoverMap(text, 0, findings);
