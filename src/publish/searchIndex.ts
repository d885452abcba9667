import { join } from "node:path";
import * as pagefind from "pagefind";
import type { Digest, Item } from "../digest/digest.ts";

/** Writes the search index of the digest's items into `output/pagefind`. Returns how many items it has. */
export async function writeSearchIndex(digest: Digest, output: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(" ")}`);
  for (const item of digest.items) {
    const { errors } = await index.addHTMLFile({ url: item.address, content: searchDocument(item) });
    if (errors.length > 0) throw new Error(`${item.file} could not be indexed: ${errors.join(" ")}`);
  }
  await index.writeFiles({ outputPath: join(output, "pagefind") });
  await pagefind.close();
  return digest.items.length;
}

function searchDocument(item: Item): string {
  return `<html lang="en"><body><h1>${item.headline}</h1></body></html>`;
}
