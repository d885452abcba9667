import type { Page as Tab } from "playwright-core";
import type { Page } from "../../support/site.ts";

/** An address that a page names, and in which words: `a href`, `img src`. */
export interface Link {
  readonly by: string;
  readonly value: string;
}

/** What other pages can lead to in a page, and what it leads to. */
export interface Anatomy {
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
}

/** Reads a page as a browser does: without running it, or asking for anything. */
export async function anatomyOf(
  tab: Tab,
  { address, html }: Pick<Page, "address" | "html">,
): Promise<Anatomy> {
  const { ids, links } = await tab.evaluate((source) => {
    const page = new DOMParser().parseFromString(source, "text/html");
    const links = ["href", "src", "action", "formaction", "poster", "cite", "data"].flatMap((name) =>
      [...page.querySelectorAll(`[${name}]`)].map((element) => ({
        by: `${element.localName} ${name}`,
        value: element.getAttribute(name) ?? "",
      })),
    );
    return { ids: [...page.querySelectorAll("[id]")].map(({ id }) => id), links };
  }, html);
  return { address, ids: new Set(ids), links };
}
