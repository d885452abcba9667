import type { ReportLoss } from "../../loss.ts";
import {
  escapeHtml,
  type HtmlRule,
  hrefIn,
  linkParagraph,
  tidyHtml,
  unlinkPictures,
  wordsOf,
} from "../../markup/tidyHtml.ts";
import { listAt, parseJson, textAt } from "../../source/readJson.ts";
import { type XmlElement, xmlText } from "../../source/readXml.ts";
import { withoutShortcodes } from "./shortcodes.ts";
import { withParagraphs } from "./withParagraphs.ts";
import { metaOf, type WordpressSite } from "./wordpressSite.ts";

/** The HTML of a post as its readers saw it: with paragraphs, pictures for shortcodes, and footnotes. Reports what is left out. */
export function wordpressHtml(
  item: XmlElement,
  site: WordpressSite,
  source: string,
  report: ReportLoss,
): string {
  const written = xmlText(item, "content:encoded") ?? "";
  const hasBlocks = /<!-- wp:/.test(written);
  const text = withoutShortcodes(withoutBlocks(written, source, report), site, source, report);
  const html = hasBlocks ? text : withParagraphs(text);
  return tidyHtml(
    recordingOf(item, source, report) + html + footnotesOf(item),
    wordpressRules,
    source,
    report,
  );
}

/** The blocks that WordPress computes when a page is shown, and that have no text of their own. */
function withoutBlocks(text: string, source: string, report: ReportLoss): string {
  return text.replace(/<!-- wp:(\S+) (?:(?!-->)[\s\S])*?\/-->/g, (_, name: string) => {
    const isLayout = /^(?:spacer|separator|footnotes|nextpage|more)$/.test(name);
    if (!isLayout) report({ kind: "other-content", source, text: `block ${name}` });
    return "";
  });
}

/** The footnotes that WordPress's editor keeps beside a text. */
function footnotesOf(item: XmlElement): string {
  const notes = listAt(parseJson(metaOf(item, "footnotes") ?? ""));
  const entries = notes.map(
    (note) => `<li id="${escapeHtml(textAt(note, "id") ?? "")}">${textAt(note, "content") ?? ""}</li>`,
  );
  return entries.length === 0 ? "" : `<ol>${entries.join("")}</ol>`;
}

/** A link to the recording of a podcast. */
function recordingOf(item: XmlElement, source: string, report: ReportLoss): string {
  const [address = ""] = (metaOf(item, "enclosure") ?? "").split("\n");
  if (!/^https?:/.test(address.trim())) return "";
  report({ kind: "embed", source, text: address.trim() });
  return linkParagraph(address.trim());
}

/** What becomes of the elements of WordPress's blocks. */
const wordpressRules: readonly HtmlRule[] = [
  unlinkPictures,
  {
    select: ".wp-block-embed, .wp-block-embed-youtube, .wp-block-embed-twitter",
    loss: "embed",
    replace: (element) => {
      const caption = element.querySelector("figcaption")?.innerHTML ?? "";
      const address = /https?:\/\/\S+/.exec(
        element.querySelector("iframe")?.getAttribute("src") ?? wordsOf(element),
      );
      return `${linkParagraph(address?.[0])}${caption === "" ? "" : `<p>${caption}</p>`}`;
    },
  },
  {
    select: ".wp-block-file",
    loss: "media-file",
    replace: linkOnly,
  },
  { select: ".wp-block-button", loss: "button", replace: linkOnly },
  { select: ".wp-block-search, .wp-block-social-links, .sharedaddy, .jp-relatedposts", loss: "button" },
  { select: ".wp-block-jetpack-subscriptions, .wp-block-jetpack-contact-form", loss: "button" },
];

/** The first link in an element, as a paragraph. */
function linkOnly(element: Element): string {
  return linkParagraph(hrefIn(element), wordsOf(element.querySelector("a[href]")));
}
