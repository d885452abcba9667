import {
  escapeHtml,
  type HtmlRule,
  hrefIn,
  linkParagraph,
  unlinkPictures,
  wordsOf,
} from "../../markup/tidyHtml.ts";

/** What becomes of the cards of Ghost's editor. */
export const ghostRules: readonly HtmlRule[] = [
  unlinkPictures,
  {
    select: ".kg-bookmark-card",
    loss: "embed",
    says: (element) => hrefIn(element) ?? wordsOf(element),
    replace: (element) =>
      linkParagraph(hrefIn(element), wordsOf(element.querySelector(".kg-bookmark-title"))) +
      paragraphOf(element.querySelector("figcaption")),
  },
  {
    select: ".kg-button-card",
    loss: "button",
    replace: (element) => linkParagraph(hrefIn(element), wordsOf(element.querySelector("a"))),
  },
  { select: ".kg-signup-card, .kg-email-cta, .kg-cta-card form", loss: "button" },
  {
    select: ".kg-audio-card, .kg-video-card",
    loss: "embed",
    says: (element) => element.querySelector("audio, video, source")?.getAttribute("src") ?? wordsOf(element),
    replace: (element) =>
      linkParagraph(
        element.querySelector("audio[src], video[src], source[src]")?.getAttribute("src") ?? undefined,
        wordsOf(element.querySelector(".kg-audio-title")),
      ) + paragraphOf(element.querySelector("figcaption")),
  },
  {
    select: ".kg-file-card",
    loss: "media-file",
    says: (element) => hrefIn(element) ?? wordsOf(element),
    replace: (element) =>
      linkParagraph(hrefIn(element), wordsOf(element.querySelector(".kg-file-card-title"))),
  },
  {
    select: ".kg-callout-card",
    replace: (element) =>
      `<blockquote><p>${(element.querySelector(".kg-callout-text") ?? element).innerHTML}</p></blockquote>`,
  },
  {
    select: ".kg-toggle-card",
    replace: (element) =>
      `<p><strong>${escapeHtml(wordsOf(element.querySelector(".kg-toggle-heading-text")))}</strong></p>${element.querySelector(".kg-toggle-content")?.innerHTML ?? ""}`,
  },
];

function paragraphOf(element: Element | null): string {
  return element ? `<p>${element.innerHTML}</p>` : "";
}
