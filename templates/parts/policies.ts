import { memoize } from "../../src/cache/memoize.ts";
import type { SiteFields } from "../../src/content/schema/index.ts";
import { signUpOrigin } from "../../src/content/subscribe/signUp.ts";

/*
 * Content security policies. `docs/hosting/` has them for servers that need them in their configuration.
 */

/** The policies of a site's pages and pictures. */
export interface Policies {
  /** Of pages that are only read. */
  readonly reading: string;
  /** Of pages with a script: it sorts the tables of trackers, or copies and shares the addresses of items and issues. */
  readonly scripts: string;
  /** Of the search page, which runs Pagefind. That is WebAssembly. */
  readonly search: string;
  /** Of SVG pictures: one that is opened on its own is a document. It may use its own styles and embedded pictures and fonts, and nothing else. */
  readonly pictures: string;
}

type PolicySite = Pick<SiteFields, "allow" | "subscribe" | "url">;

/**
 * The policies of a site. Pages load only the site's own style and fonts, its pictures and those of sites that `allow` in `_data/site.yaml`
 * names. They send forms only to the site, to the service that readers subscribe at, and to sites that `allow` names. Their scripts connect only
 * to the site. Pages without scripts may do so too: Lighthouse fetches robots.txt from within the page, and reports the file as invalid if it is blocked.
 */
export const policiesFor: (site: PolicySite) => Policies = memoize((site: PolicySite) => {
  const { allow } = site;
  const signUp = signUpOrigin(site);
  const forms = [...(signUp ? [signUp] : []), ...(allow?.forms ?? [])];
  const own = (others: readonly string[] = []) => ["'self'", ...new Set(others)].join(" ");
  const reading = `default-src 'none'; style-src 'self'; font-src 'self'; img-src ${own(allow?.images)}; connect-src 'self'; form-action ${own(forms)}; base-uri 'none'`;
  return {
    reading,
    scripts: `${reading}; script-src 'self'`,
    search: `${reading}; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'`,
    pictures: "default-src 'none'; style-src 'unsafe-inline'; sandbox; img-src data:; font-src data:",
  };
});
