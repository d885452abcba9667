import type { FactValue } from "../../../templates/parts/editorFacts.tsx";
import { relationName } from "../../../templates/parts/itemNotes.tsx";
import { decoded, itemAddress } from "../../content/addresses.ts";
import type { Content } from "../../content/read.ts";
import type { Item } from "../../digest/digest.ts";

/** How many pages that lead to one are listed. */
const mostLinks = 12;

/** The items that say how they relate to an item. */
export function relationsTo({ related }: Item): FactValue[] {
  const back = related.filter((each) => each.back);
  return someOf(
    back.map((each) => ({ of: relationName(each), text: each.item.headline, address: each.item.address })),
  );
}

/** The subjects that list an item. */
export function listings({ topics, organisations, people, series }: Item): FactValue[] {
  const named = [...topics, ...organisations, ...people, ...(series ? [series] : [])];
  return named.map(({ name, address }) => ({ text: name, address }));
}

/** The pages whose bodies link to one of the addresses. */
export function linksTo(addresses: readonly string[], content: Content): FactValue[] {
  const targets = new Set(addresses);
  return someOf(
    content.bodies
      .filter(({ body }) => body.links.some(({ href }) => targets.has(decoded(href.replace(/[?#].*$/, "")))))
      .map(({ file }) => pageOf(file, content)),
  );
}

function pageOf(file: string, { items }: Content): FactValue {
  const item = items.find((each) => each.file === file);
  return item ? { text: item.headline, address: itemAddress(item.slug) } : { text: file };
}

function someOf(values: readonly FactValue[]): FactValue[] {
  if (values.length <= mostLinks) return [...values];
  return [...values.slice(0, mostLinks), { text: `${values.length - mostLinks} more` }];
}
