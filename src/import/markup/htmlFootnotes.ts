import type { TextLoss } from "../loss.ts";
import { elementsIn } from "./parseHtml.ts";
import { rawMarkdown } from "./turndown.ts";

/**
 * Replaces the references to footnotes, and the footnotes, by their Markdown: `[^1]` and `[^1]: …`. A reference is a link whose words are a number
 * or a mark, to an element that holds the text; a link back is left out. Reports references whose text is missing.
 */
export function markFootnotes(root: HTMLElement, losses: TextLoss[]): void {
  const notes = new Map<Element, string>();
  for (const { link, id, words } of referencesIn(root)) {
    const note = noteFor(root, id);
    if (note === undefined) losses.push({ kind: "footnote", text: `${words} (#${id})` });
    if (note === undefined || note.contains(link)) continue;
    const label = notes.get(note) ?? newLabel(words, notes);
    notes.set(note, label);
    const reference = outermost(link);
    reference.parentNode?.replaceChild(rawMarkdown(`[^${label}]`, reference), reference);
  }
  for (const [note, label] of notes) moveToEnd(root, note, label);
}

/** The links that look like references, with the id of their target and their words. */
function referencesIn(root: Element): { link: Element; id: string; words: string }[] {
  return elementsIn(root, 'a[href*="#"]').flatMap((link) => {
    const [, id = ""] = /#(.+)$/.exec(link.getAttribute("href") ?? "") ?? [];
    const words = (link.textContent ?? "").replace(/[[\]()\s]/g, "");
    return /^(?:\d{1,3}|[*†‡])$/.test(words) && looksLikeNote(id, link) ? [{ link, id, words }] : [];
  });
}

/** The number of a footnote, or another label if that is taken or there is none. */
function newLabel(words: string, notes: ReadonlyMap<Element, string>): string {
  const isFree = /^\d+$/.test(words) && ![...notes.values()].includes(words);
  return isFree ? words : `n${notes.size + 1}`;
}

function looksLikeNote(id: string, link: Element): boolean {
  const isRaised = link.closest("sup") !== null || link.querySelector("sup") !== null;
  return (
    isRaised || /(?:^|[-_:])(?:fn|footnote|note|ftn|endnote)/i.test(id) || /footnote/i.test(link.className)
  );
}

/** The element with the text: one with the id or, if that is an empty anchor or a link, what it is in. */
function noteFor(root: Element, id: string): Element | undefined {
  const found = elementsIn(root, "[id], a[name]").find(
    (each) => each.id === id || each.getAttribute("name") === id,
  );
  if (found === undefined) return undefined;
  return /^(?:A|SUP|SPAN)$/.test(found.tagName) ? (found.closest("li, p, div") ?? undefined) : found;
}

/** Moves a footnote to the end of the text as a definition, without its links back. */
function moveToEnd(root: Element, note: Element, label: string): void {
  for (const back of elementsIn(note, "a")) {
    const words = (back.textContent ?? "").trim();
    if (/^(?:(?:\u21a9|\u2191|\^|\ufe0e)+|back|return|\[?\d{1,3}\]?\.?)$/i.test(words)) back.remove();
  }
  const list = note.closest("ol, ul");
  const text = note.ownerDocument.createElement("p");
  text.appendChild(rawMarkdown(`[^${label}]: `, note));
  const parts = elementsIn(note, "p");
  const sources = parts.length > 0 ? parts : [note];
  for (const [index, source] of sources.entries()) {
    if (index > 0) text.appendChild(note.ownerDocument.createTextNode(" "));
    while (source.firstChild) text.appendChild(source.firstChild);
  }
  root.appendChild(text);
  note.remove();
  if (list && list.children.length === 0) list.remove();
}

function outermost(link: Element): Element {
  const parent = link.parentElement;
  return parent?.tagName === "SUP" && parent.textContent?.trim() === link.textContent?.trim() ? parent : link;
}
