import * as domino from "@mixmark-io/domino";

/** Parses a page as a browser would. Nothing in it is run or loaded. */
export function parseHtml(html: string): Document {
  return domino.createDocument(html);
}

/** Parses a part of a page, and returns the body with it. */
export const parseFragment = (html: string): HTMLElement => parseHtml(`<!DOCTYPE html><body>${html}`).body;

/** The elements below another one that match a selector, as they are now. The library's lists can't be iterated. */
export function elementsIn(root: Pick<ParentNode, "querySelectorAll">, selector: string): Element[] {
  return listed(root.querySelectorAll(selector));
}

/** The elements directly in another one. */
export const childrenOf = (element: Element): Element[] => listed(element.children);

function listed(list: { readonly length: number; item(index: number): Element | null }): Element[] {
  return Array.from({ length: list.length }, (_, index) => list.item(index)).flatMap(
    (element) => element ?? [],
  );
}
