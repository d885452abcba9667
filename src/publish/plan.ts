import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Edition } from "../../templates/edition.ts";
import { type PageKind, type PageModule, plannedPages, type Shown } from "../../templates/pageKind.ts";
import { markOf } from "../digest/mark.ts";

/** The folder of the templates: one file for each kind of page. */
export const pagesFolder = join(import.meta.dirname, "../../templates/pages");

/** Every file that a site's pages are written to, below its output, with a key that differs when the page would. */
export type Plan = ReadonlyMap<string, string>;

/** Plans the pages of an edition. `version` tells the code that makes them from any other. */
export async function planPages({ digest, assets, preview }: Edition, version: string): Promise<Plan> {
  const frame = markOf(version, digest.site, assets, preview);
  const plan = new Map<string, string>();
  for (const [name, kind] of await kindsOfPages())
    for (const { file, each } of plannedPages(kind, digest))
      plan.set(file, markOf(frame, name, kind.shows(each, digest).map(markIn)));
  return plan;
}

async function kindsOfPages(): Promise<[string, PageKind<unknown>][]> {
  const names = readdirSync(pagesFolder).sort();
  return Promise.all(
    names.map(async (name) => {
      const { data } = (await import(pathToFileURL(join(pagesFolder, name)).href)) as PageModule;
      return [name, data.kind];
    }),
  );
}

function markIn(shown: Shown): string | number | undefined {
  return typeof shown === "object" ? shown.mark : shown;
}
