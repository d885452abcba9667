import type { Facts, PageSource } from "../../templates/preview/editorFacts.tsx";
import { nearestWord } from "../content/nearestWord.ts";
import { decodeAddress } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { hasOwnSources } from "./pageSources.ts";

/** Facts about a page that does not exist, because its source has errors, or was deleted or renamed. There are none about other pages. */
export function notFoundFacts(
  address: string,
  { items, textPages }: Digest,
  sources: readonly PageSource[],
): Facts {
  if (textPages.some((page) => decodeAddress(page.address) === address)) return { brief: [], facts: [] };
  const [, section = "", name = ""] = address.split("/");
  const isTextPage = sources.some(({ file }) => file.startsWith("content/pages/"));
  if (!isTextPage && (!name || !hasOwnSources(section))) return { brief: [], facts: [] };
  if (sources.some(({ file, entry }) => file.endsWith(".md") || entry !== undefined))
    return { brief: ["Not shown until you fix its errors"], facts: [] };
  const slug = nearestWord(
    name,
    items.map((item) => item.slug),
  );
  const near = items.filter((item) => section === "items" && item.slug === slug);
  return {
    brief: ["No file makes this page"],
    facts: [
      { name: "Did you mean", values: near.map((item) => ({ text: item.headline, address: item.address })) },
    ],
  };
}
