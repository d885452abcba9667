import { absoluteUrlOf } from "../../src/content/addresses.ts";
import type { Digest } from "../../src/digest/digest.ts";

/**
 * The addresses of a body's links, for paper alone: `print.css` numbers the links in the text, in the same order. Only our own
 * renderer writes tags: in the text itself, every `<` is escaped.
 */
export function LinkNotes({ html, site }: { readonly html: string } & Pick<Digest, "site">) {
  const addresses = [...html.matchAll(/<a href="([^#"][^"]*)"/g)].map(([, address = ""]) => address);
  if (addresses.length === 0) return null;
  const notes = addresses.map((address) => `<li>${written(address, site.url)}</li>`).join("");
  return <ol class="link-notes" dangerouslySetInnerHTML={{ __html: notes }} />;
}

/** An address, escaped as it is, as it is typed: one of the site with its host, and none with what a browser adds by itself. */
function written(address: string, url: string): string {
  const whole = /^\/(?!\/)/.test(address) ? absoluteUrlOf(address, url) : address;
  return whole.replace(/^(https?:\/\/|mailto:)/, "");
}
