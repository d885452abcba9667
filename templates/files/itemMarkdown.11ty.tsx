import { itemMarkdownFile } from "../../src/content/siteAddresses.ts";
import type { Item } from "../../src/digest/digest.ts";
import { itemMarkdown } from "../../src/outputs/markdown/itemMarkdown.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = files("itemMarkdown", "item", {
  of: ({ site, items }) => (site.itemMarkdown ? items : []),
  address: ({ address }) => itemMarkdownFile(address),
  shows: (item) => [
    item,
    item.story?.name,
    ...item.related.flatMap((related) => [related.item.headline, related.item.address]),
  ],
});

/** Every item as Markdown, beside its page. */
export default function ItemMarkdown({ context, item }: PageData & { readonly item: Item }) {
  return itemMarkdown(item, context.digest);
}
