import { bibtex } from "../../src/browser/citations/bibtex.ts";
import type { Citation } from "../../src/browser/citations/citation.ts";
import { cslJson } from "../../src/browser/citations/cslJson.ts";
import { ris } from "../../src/browser/citations/ris.ts";
import { type CitationExtension, citationFile, citationFormats } from "../../src/content/siteAddresses.ts";
import type { Item } from "../../src/digest/digest.ts";
import { registerEntryOf } from "../../src/outputs/citations/authorOf.ts";
import { citationOf } from "../../src/outputs/citations/citationOf.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

interface CitationFile {
  readonly item: Item;
  readonly extension: CitationExtension;
}

export const data = files("citations", "file", {
  of: ({ items, site }): CitationFile[] =>
    site.citationFiles
      ? items.flatMap((item) => citationFormats.map(({ extension }) => ({ item, extension })))
      : [],
  address: ({ item, extension }) => citationFile(item.address, extension),
  shows: ({ item }, digest) => [item, ...item.byline.map((name) => registerEntryOf(name, digest))],
});

const writers: Readonly<Record<CitationExtension, (citation: Citation) => string>> = {
  bib: bibtex,
  ris,
  json: (citation) => cslJson([citation]),
};

/** The citation of an item, in every format. */
export default function CitationText({ context, file }: PageData & { readonly file: CitationFile }) {
  return writers[file.extension](citationOf(file.item, context.digest));
}
