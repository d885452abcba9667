import type { SiteFields } from "../../src/content/schema/index.ts";
import { contactUrl } from "../../src/content/siteAddresses.ts";

const links = [
  ["/about/", "About this digest"],
  ["/people/", "People"],
  ["/series/", "Series"],
  ["/stories/", "Stories"],
  ["/corrections/", "Corrections"],
  ["/feeds/", "Feeds"],
] as const;

/** The footer of every page. */
export function Footer({ site }: { readonly site: SiteFields }) {
  const contact = site.contact ? [[contactUrl(site.contact), "Write to the editors"] as const] : [];
  return (
    <footer class="foot">
      <p class="foot-title">{site.title}</p>
      <ul>
        {[...links, ...contact].map(([address, name]) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
