import { footerLinks } from "../../src/digest/brand/frameLinks.ts";
import type { Digest } from "../../src/digest/digest.ts";

export interface FooterProps {
  readonly digest: Digest;
}

/** The footer of every page. */
export function Footer({ digest }: FooterProps) {
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
