import { escapeHtml, type HtmlRule, linkParagraph, unlinkPictures, wordsOf } from "../../markup/tidyHtml.ts";

/** The first element that matches; null if there is none, for which the library returns undefined. */
const partOf = (element: Element, selector: string) => element.querySelector(selector) ?? null;
const hrefIn = (element: Element) => partOf(element, "a[href]")?.getAttribute("href") ?? undefined;

/** What becomes of the cards of Ghost's editor. */
export const ghostRules: readonly HtmlRule[] = [
  unlinkPictures,
  {
    select: ".kg-bookmark-card",
    loss: "embed",
    says: (element) => hrefIn(element) ?? wordsOf(element),
    replace: (element) =>
      linkParagraph(hrefIn(element), wordsOf(partOf(element, ".kg-bookmark-title"))) +
      paragraphOf(partOf(element, "figcaption")),
  },
  {
    select: ".kg-button-card",
    loss: "button",
    replace: (element) => linkParagraph(hrefIn(element), wordsOf(partOf(element, "a"))),
  },
  { select: ".kg-signup-card, .kg-email-cta, .kg-cta-card form", loss: "button" },
  {
    select: ".kg-audio-card, .kg-video-card",
    loss: "embed",
    says: (element) => partOf(element, "audio, video, source")?.getAttribute("src") ?? wordsOf(element),
    replace: (element) =>
      linkParagraph(
        partOf(element, "audio[src], video[src], source[src]")?.getAttribute("src") ?? undefined,
        wordsOf(partOf(element, ".kg-audio-title")),
      ) + paragraphOf(partOf(element, "figcaption")),
  },
  {
    select: ".kg-file-card",
    loss: "media-file",
    says: (element) => hrefIn(element) ?? wordsOf(element),
    replace: (element) => linkParagraph(hrefIn(element), wordsOf(partOf(element, ".kg-file-card-title"))),
  },
  {
    select: ".kg-callout-card",
    replace: (element) =>
      `<blockquote><p>${(partOf(element, ".kg-callout-text") ?? element).innerHTML}</p></blockquote>`,
  },
  {
    select: ".kg-toggle-card",
    replace: (element) =>
      `<p><strong>${escapeHtml(wordsOf(partOf(element, ".kg-toggle-heading-text")))}</strong></p>${partOf(element, ".kg-toggle-content")?.innerHTML ?? ""}`,
  },
];

function paragraphOf(element: Element | null): string {
  return element === null ? "" : `<p>${element.innerHTML}</p>`;
}
