import type { FactValue } from "../../templates/preview/editorFacts.tsx";
import type { Content } from "../content/readContent.ts";
import { decodeAddress, itemAddress, pathOf } from "../content/siteAddresses.ts";
import type { Item } from "../digest/digest.ts";
import { usualLanguage } from "../language/language.ts";

/** The most pages that are listed. */
const mostLinks = 12;

/** The items whose front matter relates them to an item. */
export function relationsTo({ related }: Item): FactValue[] {
  return someOf(
    related.filter(({ back }) => back),
    (each) => ({
      of: usualLanguage.words.item.relation(each.as, each.back),
      text: each.item.headline,
      address: each.item.address,
    }),
  );
}

/** The subjects that list an item. */
export function listings({ topics, organisations, people, series, story }: Item): FactValue[] {
  const named = [
    ...topics,
    ...organisations,
    ...people,
    ...(series ? [series] : []),
    ...(story ? [story] : []),
  ];
  return named.map(({ name, address }) => ({ text: name, address }));
}

/** The pages whose bodies link to one of the addresses. */
export function linksTo(addresses: readonly string[], content: Content): FactValue[] {
  const targets = new Set(addresses);
  const linking = content.bodies.filter(({ body }) =>
    body.links.some(({ href }) => targets.has(pageIn(href))),
  );
  return someOf(linking, ({ file }) => pageOf(file, content));
}

/** The decoded address of the page that a link leads to. A digest has many links, and most of them need no decoding. */
function pageIn(href: string): string {
  const page = pathOf(href);
  return page.includes("%") ? decodeAddress(page) : page;
}

function pageOf(file: string, { items }: Content): FactValue {
  const item = items.find((each) => each.file === file);
  return item ? { text: item.headline, address: itemAddress(item.slug) } : { text: file };
}

function someOf<T>(all: readonly T[], show: (each: T) => FactValue): FactValue[] {
  const values = all.slice(0, mostLinks).map(show);
  return all.length > mostLinks ? [...values, { text: `${all.length - mostLinks} more` }] : values;
}
