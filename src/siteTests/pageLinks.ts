import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { SitePage } from "./sitePage.ts";

/** An address that a page names: `href` of `a`. */
export interface PageLink {
  readonly element: string;
  readonly attribute: string;
  readonly value: string;
}

/** What other pages can lead to in a page, and what it leads to. */
export interface PageLinks {
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PageLink[];
}

const linking = ["href", "src", "action", "formaction", "poster", "cite", "data"];

/** Reads the links of a page as a browser does. */
export function linksOf({ address, html }: SitePage): PageLinks {
  const elements = elementsOf(html);
  const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === "id"));
  const links = elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name }) => linking.includes(name))
      .map(({ name, value }) => ({ element: tagName, attribute: name, value })),
  );
  return { address, ids: new Set(ids.map(({ value }) => value)), links };
}

/** All elements of a page, in their order. */
function elementsOf(html: string): DefaultTreeAdapterTypes.Element[] {
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  const nodes: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if ("attrs" in node) elements.push(node);
    if ("childNodes" in node) nodes.push(...node.childNodes.toReversed());
  }
  return elements;
}
