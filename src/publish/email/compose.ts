import { wholeAddress } from "../../content/addresses.ts";
import type { Digest } from "../../digest/digest.ts";
import type { Contents } from "./contents.ts";
import type { Letter } from "./letter.ts";
import { unsubscribeMark } from "./mark.ts";
import { preheaderOf, subjectOf } from "./subject.ts";

/** Composes a letter. */
export async function compose(contents: Contents, { site }: Digest): Promise<Letter> {
  const lines = contents.items.map(
    ({ headline, standfirst, address }) => `${headline}\n${standfirst}\n${wholeAddress(address, site.url)}`,
  );
  const text = [...lines, `Unsubscribe: ${unsubscribeMark}`].join("\n\n");
  const escaped = text.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
  return {
    week: contents.issue.week,
    subject: subjectOf(contents),
    preheader: preheaderOf(contents),
    html: `<!doctype html><html lang="${site.language}"><title>${site.title}</title><pre>${escaped}</pre><a href="${unsubscribeMark}">Unsubscribe</a></html>`,
    text: `${text}\n`,
    shortened: [],
  };
}
