import { attempt } from "../../../files/attempt.ts";
import { escapeHtml, figure, type HtmlRule, hrefIn, linkParagraph, wordsOf } from "../../markup/tidyHtml.ts";
import { jsonAt, listAt, parseJson, textAt } from "../../source/readJson.ts";

/** What Substack keeps of an embedded thing in an attribute. */
const dataOf = (element: Element) => parseJson(element.getAttribute("data-attrs") ?? "");

/** The address of a picture itself. Substack's pages show resized copies of it. */
function originalPicture(address: string): string {
  const [, original = ""] = /\/image\/fetch\/.*?\/(https?%3A[^/?]+)$/i.exec(address) ?? [];
  return attempt(() => decodeURIComponent(original)) || address;
}

/** Buttons that lead to functions of the platform: nothing is lost with their address. */
const platformButton =
  /\/(?:subscribe|comments)\b|[?&](?:action=share|gift=true|utm_source=substack)|%%\w+%%/;

/** What becomes of Substack's own elements. */
export const substackRules: readonly HtmlRule[] = [
  {
    select: ".subscription-widget-wrap, .subscription-widget-wrap-editor, .captioned-button-wrap",
    loss: "button",
  },
  {
    select: ".button-wrapper",
    loss: "button",
    replace(element) {
      const link = element.querySelector("a");
      const address = link?.getAttribute("href") ?? textAt(dataOf(element), "url") ?? "";
      return platformButton.test(address) ? "" : linkParagraph(address, wordsOf(link));
    },
  },
  { select: ".paywall-jump", loss: "paywall", says: () => "the part for paying readers begins here" },
  {
    select: ".poll-embed",
    loss: "poll",
    says: (element) => `poll ${textAt(dataOf(element), "id") ?? ""}`.trim(),
  },
  {
    select: ".native-video-embed, .native-audio-embed",
    loss: "media-file",
    says: (element) => textAt(dataOf(element), "label") ?? element.className,
  },
  {
    select: ".tweet, .twitter-embed",
    loss: "embed",
    says: (element) => textAt(dataOf(element), "url") ?? wordsOf(element),
    replace: quotedPost,
  },
  {
    select: ".digest-post-embed, .embedded-post-wrap, .embedded-publication-wrap, .comment",
    loss: "embed",
    says: (element) => textAt(dataOf(element), "canonical_url") ?? wordsOf(element),
    replace: (element) => linkParagraph(postAddress(element), textAt(dataOf(element), "title")),
  },
  {
    select: ".file-embed-wrapper",
    loss: "media-file",
    replace: (element) =>
      linkParagraph(hrefIn(element), wordsOf(element.querySelector(".file-embed-details-h1"))),
  },
  { select: ".image-gallery-embed", replace: gallery },
  { select: ".captioned-image-container", replace: captionedPicture },
  {
    select: ".mention-wrap",
    replace: (element) => escapeHtml(textAt(dataOf(element), "name") ?? wordsOf(element)),
  },
  {
    select: ".latex-rendered",
    loss: "formula",
    says: (element) => textAt(dataOf(element), "persistentExpression") ?? wordsOf(element),
    replace: (element) =>
      `<pre>${escapeHtml(textAt(dataOf(element), "persistentExpression") ?? wordsOf(element))}</pre>`,
  },
  {
    select: "div.footnote",
    replace: (element) =>
      `<div id="${escapeHtml(element.querySelector(".footnote-number")?.id ?? "")}">${element.querySelector(".footnote-content")?.innerHTML ?? ""}</div>`,
  },
];

function postAddress(element: Element): string | undefined {
  return textAt(dataOf(element), "canonical_url") ?? textAt(dataOf(element), "base_url") ?? hrefIn(element);
}

/** A post of a social network, as a quotation with a link to it. */
function quotedPost(element: Element): string {
  const data = dataOf(element);
  const address = textAt(data, "url") ?? hrefIn(element);
  const text = textAt(data, "full_text") ?? wordsOf(element.querySelector(".tweet-text"));
  const quotation = text === "" ? "" : `<p>${escapeHtml(text)}</p>`;
  return `<blockquote>${quotation}${linkParagraph(address, textAt(data, "name"))}</blockquote>`;
}

function gallery(element: Element): string {
  const images = listAt(dataOf(element), "gallery", "images");
  const caption = textAt(dataOf(element), "gallery", "caption") ?? "";
  const alt = textAt(dataOf(element), "gallery", "alt") ?? "";
  return images
    .map((image, index) =>
      figure(originalPicture(textAt(image, "src") ?? ""), alt, index === images.length - 1 ? caption : ""),
    )
    .join("");
}

/** A picture, in its link unless that leads only to a larger copy. */
function captionedPicture(element: Element): string {
  const image = element.querySelector("img");
  if (!image) return element.innerHTML;
  const data = jsonAt(dataOf(image));
  const src = originalPicture(textAt(data, "src") ?? image.getAttribute("src") ?? "");
  const caption = element.querySelector("figcaption");
  const picture = figure(src, image.getAttribute("alt") ?? textAt(data, "alt") ?? "", "");
  const href = element.querySelector("a.image-link")?.getAttribute("href") ?? "";
  const isToItself =
    href === "" ||
    originalPicture(href) === src ||
    /\.(?:png|jpe?g|gif|webp|heic)$/i.test(originalPicture(href));
  const linked = isToItself
    ? picture
    : picture.replace(/<img[^>]*>/, (img) => `<a href="${escapeHtml(href)}">${img}</a>`);
  return wordsOf(caption) === "" ? linked : `${linked}<p>${caption?.innerHTML}</p>`;
}
