import type { Body } from "../../../src/content/markdown/body.ts";
import { elementsIn } from "../../../src/content/markdown/bodyTree.ts";
import { absoluteUrlOf } from "../../../src/content/siteAddresses.ts";
import type { Digest } from "../../../src/digest/digest.ts";

/** The addresses of a body's links, for print only: `printLinks.css` numbers the links in the text in the same order. */
export function LinkNotes({ tree, site }: Pick<Body, "tree"> & Pick<Digest, "site">) {
  const urls = elementsIn(tree, "a").map(({ attributes }) => attributes?.href ?? "");
  const leadingElsewhere = urls.filter((url) => url !== "" && !url.startsWith("#"));
  if (leadingElsewhere.length === 0) return null;
  return (
    <ol class="link-notes">
      {leadingElsewhere.map((url) => (
        <li key={url}>{printedUrl(url, site.url)}</li>
      ))}
    </ol>
  );
}

/** An address as people type it: one of the site begins with its host, and none with what a browser adds. */
function printedUrl(url: string, siteUrl: string): string {
  const absolute = /^\/(?!\/)/.test(url) ? absoluteUrlOf(url, siteUrl) : url;
  return absolute.replace(/^(https?:\/\/|mailto:)/, "");
}
