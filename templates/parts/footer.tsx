import { renderToString } from "preact-render-to-string";
import { memoize } from "../../src/cache/memoize.ts";
import { footerLinks } from "../../src/digest/brand/siteLinks.ts";
import type { Digest } from "../../src/digest/digest.ts";

/** The markup of the footer of every page. */
export const footerOf = memoize((digest: Digest) =>
  renderToString(<Footer digest={digest} />, digest.language),
);

function Footer({ digest }: { readonly digest: Digest }) {
  return (
    <footer class="foot">
      <p class="foot-title">{digest.site.title}</p>
      <ul>
        {footerLinks(digest).map(({ address, name, isProfile }) => (
          <li key={address}>
            <a href={address} rel={isProfile ? "me" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
