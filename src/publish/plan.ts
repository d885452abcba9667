import type { Edition } from "../../templates/edition.ts";
import { plannedPages, type Shown } from "../../templates/pageKind.ts";
import { versionOf } from "../content/version.ts";
import { markOf } from "../digest/mark.ts";
import { pageModules } from "./pageModules.ts";

/** Every file that a site's pages are written to, below its output, with a key that differs when the page would. */
export type Plan = ReadonlyMap<string, string>;

/** Tells the code that makes pages from any other. */
export function pagesVersion(): string {
  return versionOf("src", "templates", ".eleventy.ts");
}

/** Plans the pages of an edition. `version` is `pagesVersion`. */
export async function planPages({ digest, assets, preview }: Edition, version: string): Promise<Plan> {
  const frame = markOf(version, digest.site, assets, preview);
  const plan = new Map<string, string>();
  for (const [name, { data }] of await pageModules())
    for (const { file, each } of plannedPages(data.kind, digest))
      plan.set(file, markOf(frame, name, data.kind.shows(each, digest).map(markIn)));
  return plan;
}

function markIn(shown: Shown): string | number | undefined {
  return typeof shown === "object" ? shown.mark : shown;
}
