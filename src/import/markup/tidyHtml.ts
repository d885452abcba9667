import { markdown } from "../../content/markdown/markdown.ts";
import { excerpt } from "../excerpt.ts";
import type { LossKind, ReportLoss } from "../loss.ts";
import { elementsIn, parseFragment } from "./parseHtml.ts";

/** What becomes of the elements that only one platform has. */
export interface HtmlRule {
  readonly select: string;
  /** What is written instead, as HTML: nothing, unless it is given. Undefined leaves the element as it is. */
  readonly replace?: (element: Element) => string | undefined;
  /** What is lost with each element, unless it has nothing to lose. */
  readonly loss?: LossKind | ((element: Element) => LossKind | undefined);
  /** What the report says of it: its words, unless it is given. */
  readonly says?: (element: Element) => string;
}

/** HTML without what only one platform can show, and reports it. The rules are applied in their order. */
export function tidyHtml(
  html: string,
  rules: readonly HtmlRule[],
  source: string,
  report: ReportLoss,
): string {
  const body = parseFragment(html);
  for (const rule of rules)
    for (const element of elementsIn(body, rule.select))
      if (body.contains(element)) applyRule(rule, element, source, report);
  return body.innerHTML;
}

function applyRule(rule: HtmlRule, element: Element, source: string, report: ReportLoss): void {
  const { loss, says = wordsOf, replace = () => "" } = rule;
  const text = says(element) || element.className;
  const kind = typeof loss === "function" ? loss(element) : loss;
  const replacement = replace(element);
  if (replacement === undefined) return;
  if (kind !== undefined) report({ kind, source, text: excerpt(text) });
  replaceBy(element, replacement);
}

function replaceBy(element: Element, html: string): void {
  const holder = element.ownerDocument.createElement("div");
  holder.innerHTML = html;
  while (holder.firstChild) element.parentNode?.insertBefore(holder.firstChild, element);
  element.parentNode?.removeChild(element);
}

/** The words of an element on one line; empty if there is none. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The address of the first link in an element; undefined if there is none. */
export const hrefIn = (element: Element): string | undefined =>
  element.querySelector("a[href]")?.getAttribute("href") ?? undefined;

/** A text as HTML. */
export const escapeHtml = (text: string): string => markdown.utils.escapeHtml(text);

/** A paragraph with a link, if its address is one of the web. */
export function linkParagraph(address: string | undefined, words?: string): string {
  const text = escapeHtml(words?.trim() || address || "");
  if (text === "") return "";
  return /^https?:\/\//i.test(address ?? "")
    ? `<p><a href="${escapeHtml(address ?? "")}">${text}</a></p>`
    : `<p>${text}</p>`;
}

/** A picture with a caption below it. */
export function figure(src: string, alt: string, caption: string): string {
  const image = `<p><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"></p>`;
  return caption === "" ? image : `${image}<p>${escapeHtml(caption)}</p>`;
}

/** A picture that links only to a larger copy of itself is that copy, without the link. */
export const unlinkPictures: HtmlRule = {
  select: "a[href]",
  replace: (link) => {
    const address = link.getAttribute("href") ?? "";
    const [image, ...others] = elementsIn(link, "img");
    if (image === undefined || others.length > 0 || wordsOf(link) !== "") return undefined;
    if (stemOf(address) !== stemOf(image.getAttribute("src") ?? "")) return undefined;
    return `<img src="${escapeHtml(address)}" alt="${escapeHtml(image.getAttribute("alt") ?? "")}">`;
  },
};

/** The name of a picture's file without its ending and what WordPress adds to copies, such as `-300x200`. Empty for other addresses. */
function stemOf(address: string): string {
  const [, stem = ""] = /([^/?#]+)\.(?:png|jpe?g|gif|webp)(?:[?#].*)?$/i.exec(address) ?? [];
  return stem.replace(/-(?:\d+x\d+|scaled)$/, "").toLowerCase();
}

/** A text with its entities, such as `&amp;`, as the characters that they stand for. */
export function decodeEntities(text: string): string {
  if (!/&#?\w+;/.test(text)) return text;
  return parseFragment(text.replace(/</g, "&lt;")).textContent ?? "";
}

/** The words of HTML on one line; undefined if there are none. */
export const htmlWords = (html: string | undefined): string | undefined => plainHtml(html ?? "") || undefined;

/** The words of HTML on one line. */
export function plainHtml(html: string): string {
  return /[<&]/.test(html) ? wordsOf(parseFragment(html)) : html.replace(/\s+/g, " ").trim();
}
