import { hasErrors, type Problem, reportTo } from "../content/problem.ts";
import { readSite } from "../content/registers/siteFiles.ts";
import { readSiteYaml } from "../content/registers/siteYaml.ts";
import type { PublishingTime } from "./starterFiles.ts";

/** When a digest is published, by its `_data/site.yaml`; undefined if that file has errors. */
export function readPublishingTime(root: string): PublishingTime | undefined {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const site = readSite(readSiteYaml(root, report), report);
  return hasErrors(problems) ? undefined : site;
}
