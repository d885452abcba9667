import { bibtex } from "../../src/browser/citations/bibtex.ts";
import type { Citation } from "../../src/browser/citations/citation.ts";
import { cslJson } from "../../src/browser/citations/cslJson.ts";
import { ris } from "../../src/browser/citations/ris.ts";
import {
  type CitationExtension,
  citationFile,
  citationFormats,
  itemMarkdownFile,
} from "../../src/content/siteAddresses.ts";
import type { Item } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { registerEntryOf } from "../../src/outputs/citations/authorOf.ts";
import { citationOf } from "../../src/outputs/citations/citationOf.ts";
import { itemMarkdown } from "../../src/outputs/markdown/itemMarkdown.ts";
import { fileGroups } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

interface ItemTexts {
  readonly item: Item;
  readonly citations: boolean;
  readonly markdown: boolean;
}

export const data = fileGroups("itemTexts", "texts", {
  of: ({ items, site }): ItemTexts[] =>
    items.map((item) => ({ item, citations: site.citationFiles, markdown: site.itemMarkdown })),
  addresses: ({ item: { address }, citations, markdown }) => [
    ...(citations ? citationFormats.map(({ extension }) => citationFile(address, extension)) : []),
    ...(markdown ? [itemMarkdownFile(address)] : []),
  ],
  shows: ({ item }, digest) => [
    item,
    item.story?.name,
    ...item.related.flatMap((related) => [related.item.headline, related.item.address]),
    ...item.byline.map((name) => registerEntryOf(name, digest)),
  ],
});

const writers: Readonly<Record<CitationExtension, (citation: Citation, language: Language) => string>> = {
  bib: bibtex,
  ris,
  json: (citation, language) => cslJson([citation], language),
};

/** The small files beside the page of an item: its citation in every format, and the item as Markdown. */
export default function ItemTextFiles({ context, texts }: PageData & { readonly texts: ItemTexts }) {
  const { digest } = context;
  const { item, citations, markdown } = texts;
  const citation = citationOf(item, digest);
  return {
    texts: [
      ...(citations
        ? citationFormats.map(({ extension }) => writers[extension](citation, digest.language))
        : []),
      ...(markdown ? [itemMarkdown(item, digest)] : []),
    ],
  };
}
