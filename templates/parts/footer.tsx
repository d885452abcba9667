import { contactUrl } from "../../src/content/siteAddresses.ts";
import type { Digest } from "../../src/digest/digest.ts";

const links = [
  ["/about/", "About this digest"],
  ["/people/", "People"],
  ["/series/", "Series"],
  ["/stories/", "Stories"],
  ["/trackers/", "Trackers"],
  ["/corrections/", "Corrections"],
  ["/feeds/", "Feeds"],
  ["/data/", "Data"],
] as const;

/** The footer of every page. It leads to trackers if there are some. */
export function Footer({ digest: { site, trackers } }: { readonly digest: Digest }) {
  const contact = site.contact ? [[contactUrl(site.contact), "Write to the editors"] as const] : [];
  const shown = links.filter(([address]) => address !== "/trackers/" || trackers.length > 0);
  return (
    <footer class="foot">
      <p class="foot-title">{site.title}</p>
      <ul>
        {[...shown, ...contact].map(([address, name]) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
