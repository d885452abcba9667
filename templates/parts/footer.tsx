import { contactUrl } from "../../src/content/addresses.ts";
import type { SiteFields } from "../../src/content/schema/index.ts";

/** The footer of every page. */
export function Footer({ site }: { readonly site: SiteFields }) {
  return (
    <footer class="foot">
      <p class="foot-title">{site.title}</p>
      <ul>
        <li>
          <a href="/about/">About this digest</a>
        </li>
        <li>
          <a href="/people/">People</a>
        </li>
        <li>
          <a href="/series/">Series</a>
        </li>
        <li>
          <a href="/corrections/">Corrections</a>
        </li>
        <li>
          <a href="/feeds/">Feeds</a>
        </li>
        {site.contact && (
          <li>
            <a href={contactUrl(site.contact)}>Write to the editors</a>
          </li>
        )}
      </ul>
    </footer>
  );
}
