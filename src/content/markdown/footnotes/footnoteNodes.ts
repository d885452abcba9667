import { backLabel, footnoteLabel } from "../accessibleNames.ts";
import type { BodyElement, BodyNode } from "../bodyTree.ts";
import { type FootnotePlace, footnoteList } from "./placeFootnotes.ts";

/** The number in a text that leads to its footnote, in brackets, so that it is not read as a part of a number before it. Within another link it leads nowhere. */
export function referenceNode(place: FootnotePlace, isWithinLink: boolean): BodyElement {
  const { number } = place;
  const id = referenceId(place);
  const children = [`[${number}]`];
  if (isWithinLink) return { tag: "sup", attributes: { id }, children };
  const attributes = {
    href: `#fn:${number}`,
    id,
    role: "doc-noteref",
    "aria-label": footnoteLabel(number),
  };
  return { tag: "sup", children: [{ tag: "a", attributes, children }] };
}

/** The link from a footnote back to a place in the text that refers to it. The second character keeps the arrow from becoming an emoji. */
export function backNodes(place: FootnotePlace): BodyNode[] {
  const { number, copy } = place;
  const attributes = {
    href: `#${referenceId(place)}`,
    role: backRole,
    "aria-label": backLabel(number, copy),
  };
  return [" ", { tag: "a", attributes, children: ["↩\uFE0E"] }];
}

const backRole = "doc-backlink";

/** Whether an element is the list of the footnotes. */
export function isFootnoteList({ attributes }: BodyElement): boolean {
  return attributes?.class === footnoteList;
}

/** Whether an element is a link from a footnote back to the text, which only a page has a use for. */
export function isBackLink({ attributes }: BodyElement): boolean {
  return attributes?.role === backRole;
}

/** A body without its footnotes. */
export function withoutFootnotes(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.filter((node) => typeof node === "string" || !isFootnoteList(node));
}

function referenceId({ number, copy }: FootnotePlace): string {
  return copy === 1 ? `fnref:${number}` : `fnref:${number}:${copy}`;
}
