import { type PageModule, plannedPages, type Shown } from "../../templates/pageTemplate.ts";
import type { RenderContext } from "../../templates/renderContext.ts";
import { pageFile } from "../content/siteAddresses.ts";
import { footerLinks, navigationLinks } from "../digest/brand/frameLinks.ts";
import { fingerprint } from "../digest/fingerprint.ts";
import { importFolder } from "../importFolder.ts";
import { cardsOf } from "../outputs/cards/cards.ts";
import { ownTemplates, shownByParts } from "./own/ownPages.ts";

/** Every file of a site's pages, with a key that changes whenever the page may change. */
export type Plan = ReadonlyMap<string, string>;

/** Plans the pages of a site. `version` is that of the code that renders them. */
export async function planPages({ digest, assets, preview }: RenderContext, version: string): Promise<Plan> {
  const shared = fingerprint(
    version,
    digest.site,
    digest.brand,
    assets,
    preview,
    navigationLinks(digest),
    footerLinks(digest),
    (await shownByParts(digest)).map(keyOf),
  );
  const cards = new Map([...cardsOf(digest).own].map(([address, card]) => [pageFile(address), card.address]));
  const plan = new Map<string, string>();
  for (const [name, { data }] of await pageModules())
    for (const { files, each } of plannedPages(data.template, digest)) {
      const [file = ""] = files;
      const key = fingerprint(shared, name, data.template.shows(each, digest).map(keyOf), cards.get(file));
      for (const file of files) plan.set(file, key);
    }
  return plan;
}

function keyOf(shown: Shown): string | number | undefined {
  return typeof shown === "object" ? shown.fingerprint : shown;
}

let modules: Promise<ReadonlyMap<string, PageModule>> | undefined;

/** What each template exports, by the name of its file. Loads the templates once. */
export function pageModules(): Promise<ReadonlyMap<string, PageModule>> {
  modules ??= loadModules();
  return modules;
}

/** Pages in HTML, and other files such as feeds. */
async function loadModules(): Promise<ReadonlyMap<string, PageModule>> {
  const folders = ["templates/pages", "templates/files"].map((folder) => importFolder<PageModule>(folder));
  return new Map([...(await Promise.all(folders)), await ownTemplates()].flatMap((folder) => [...folder]));
}
