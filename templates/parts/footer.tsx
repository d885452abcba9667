import { renderToString } from "preact-render-to-string";
import { memoize } from "../../src/cache/memoize.ts";
import { contactUrl } from "../../src/content/siteAddresses.ts";
import type { Digest } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";

const links = [
  ["/about/", "about"],
  ["/people/", "people"],
  ["/series/", "series"],
  ["/stories/", "stories"],
  ["/trackers/", "trackers"],
  ["/corrections/", "corrections"],
  ["/feeds/", "feeds"],
  ["/data/", "data"],
] as const;

/** The markup of the footer of every page. It leads to trackers if there are some. */
export const footerOf = memoize((digest: Digest) =>
  renderToString(<Footer digest={digest} />, digest.language),
);

function Footer({ digest: { site, trackers } }: { readonly digest: Digest }, { words: { frame } }: Language) {
  const contact = site.contact ? [[contactUrl(site.contact), "writeToEditors"] as const] : [];
  const shown = links.filter(([address]) => address !== "/trackers/" || trackers.length > 0);
  return (
    <footer class="foot">
      <p class="foot-title">{site.title}</p>
      <ul>
        {[...shown, ...contact].map(([address, name]) => (
          <li key={address}>
            <a href={address}>{frame[name]}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
