import { plannedPages, type Shown } from "../../templates/pageTemplate.ts";
import type { RenderContext } from "../../templates/renderContext.ts";
import { fingerprint } from "../digest/fingerprint.ts";
import { pageModules } from "./pageModules.ts";

/** Every file of a site's pages, with a key that changes whenever the page may change. */
export type Plan = ReadonlyMap<string, string>;

/** Plans the pages of a site. `version` is that of the code that renders them. */
export async function planPages({ digest, assets, preview }: RenderContext, version: string): Promise<Plan> {
  const shared = fingerprint(version, digest.site, assets, preview);
  const plan = new Map<string, string>();
  for (const [name, { data }] of await pageModules())
    for (const { file, each } of plannedPages(data.template, digest))
      plan.set(file, fingerprint(shared, name, data.template.shows(each, digest).map(keyOf)));
  return plan;
}

function keyOf(shown: Shown): string | number | undefined {
  return typeof shown === "object" ? shown.fingerprint : shown;
}
