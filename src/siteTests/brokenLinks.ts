import { decodeAddress } from "../content/siteAddresses.ts";
import type { PageLink, PageLinks } from "./pageLinks.ts";
import type { PageProblem } from "./sitePage.ts";

/** Other ways to go somewhere than by the web. */
const otherSchemes = ["http:", "https:", "mailto:", "webcal:", "tel:"];

/**
 * Links of a site's pages that lead nowhere. `paths` are its files, and `home` is where it is published, such as
 * `https://example.org/courier/`. Links to other sites are not followed: `check --links` does that.
 */
export function brokenLinks(
  pages: readonly PageLinks[],
  paths: readonly string[],
  home: string,
): PageProblem[] {
  const site = { home, files: new Set(paths), pages: new Map(pages.map((page) => [page.address, page])) };
  return pages.flatMap(({ address, links }) =>
    links.flatMap((link) => {
      const fault = faultOf(link, address, site);
      if (fault === undefined) return [];
      const { element, attribute, value } = link;
      const message = `\`${attribute}="${value}"\` of \`<${element}>\` ${fault}`;
      return [{ address, rule: "link", message, remedy: "Correct the address, or leave the link out." }];
    }),
  );
}

interface LinkedSite {
  readonly home: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageLinks>;
}

/** What is wrong with a link of the page at an address, as the end of a sentence; undefined if nothing is. */
function faultOf({ value }: PageLink, address: string, site: LinkedSite): string | undefined {
  const base = new URL(address.slice(1), site.home);
  if (!URL.canParse(value, base)) return "is not an address.";
  // A calendar is subscribed to where it is.
  const to = new URL(value.replace(/^webcal:/, "https:"), base);
  if (to.origin === base.origin) return faultWithin(to, site);
  return otherSchemes.includes(to.protocol) ? undefined : "is not an address that a browser opens.";
}

/** What is wrong with an address of the site's own host. */
function faultWithin(to: URL, { home, files, pages }: LinkedSite): string | undefined {
  const { pathname } = new URL(home);
  // Something else may be published beside a site that has a path.
  if (!to.pathname.startsWith(pathname)) return undefined;
  const path = decodeAddress(to.pathname.slice(pathname.length));
  const page = pages.get(`/${path}`);
  if (page === undefined) return files.has(path) ? undefined : "leads nowhere.";
  const anchor = decodeAddress(to.hash.slice(1));
  return anchor === "" || page.ids.has(anchor) ? undefined : "leads to a part that the page does not have.";
}
