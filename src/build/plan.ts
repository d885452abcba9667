import { plannedPages, type Shown } from "../../templates/pageTemplate.ts";
import type { RenderContext } from "../../templates/renderContext.ts";
import { codeVersion } from "../cache/codeVersion.ts";
import { fingerprint } from "../digest/fingerprint.ts";
import { pageModules } from "./pageModules.ts";

/** Every file that a site's pages are written to, below its output, with a key that differs when the page would. */
export type Plan = ReadonlyMap<string, string>;

/** Tells the code that makes pages from any other. */
export function pagesVersion(): string {
  return codeVersion("src", "templates", ".eleventy.ts");
}

/** Plans the pages of an edition. `version` is `pagesVersion`. */
export async function planPages({ digest, assets, preview }: RenderContext, version: string): Promise<Plan> {
  const frame = fingerprint(version, digest.site, assets, preview);
  const plan = new Map<string, string>();
  for (const [name, { data }] of await pageModules())
    for (const { file, each } of plannedPages(data.template, digest))
      plan.set(file, fingerprint(frame, name, data.template.shows(each, digest).map(fingerprintOf)));
  return plan;
}

function fingerprintOf(shown: Shown): string | number | undefined {
  return typeof shown === "object" ? shown.fingerprint : shown;
}
