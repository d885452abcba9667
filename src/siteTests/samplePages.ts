import type { SitePage } from "./sitePage.ts";

/** The most items of the newest issue that are tested in a browser. */
const mostItems = 10;

/** The most pages whose HTML is validated, at about 20 milliseconds each. */
const mostValidated = 500;

/** The pages whose HTML is validated: all or, of a large site, the longest, because they have the most content. */
export function validatedPages(pages: readonly SitePage[]): readonly SitePage[] {
  if (pages.length <= mostValidated) return pages;
  return pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, mostValidated);
}

/**
 * The pages that are tested in a browser: the longest page of each kind, because it has the most content, and the newest issue with its first
 * items. A browser needs about a second a page, and the pages of a kind are much alike.
 */
export function samplePages(pages: readonly SitePage[], newest: readonly string[]): SitePage[] {
  const longest = new Map<string, SitePage>();
  for (const page of pages) {
    const kind = kindOf(page.address);
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  const wanted = new Set(newest.slice(0, mostItems + 1));
  return [...new Set([...longest.values(), ...pages.filter(({ address }) => wanted.has(address))])];
}

/** The kind of page at an address: `/items/a-story/` and all other items have the kind `/items/…/`. */
function kindOf(address: string): string {
  const [section, ...names] = address.split("/").slice(1);
  return ["", section, ...names.map((name) => (["", "page", "changes"].includes(name) ? name : "…"))].join(
    "/",
  );
}
