import { hasErrors, type Problem, reportTo } from "../content/problem.ts";
import { readSite } from "../content/registers/siteFiles.ts";
import type { PublishingTime } from "./starterFiles.ts";

/** When a digest is published, by its `_data/site.yaml`; undefined if that file has errors. */
export function readPublishingTime(root: string): PublishingTime | undefined {
  const problems: Problem[] = [];
  const site = readSite(root, reportTo(problems));
  return hasErrors(problems) ? undefined : site;
}
