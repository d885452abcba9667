import type { ReportLoss } from "../loss.ts";
import { parseHtml } from "../markup/parseHtml.ts";
import type { SourcePost } from "../sourcePost.ts";
import { postOf } from "./postFields.ts";

/** Where the text of a page is, best first. */
const textPlaces = [
  "article",
  "[itemprop=articleBody]",
  ".h-entry .e-content",
  "main",
  "#content",
  ".post",
  "body",
];

/** What a page says of itself, and where: an attribute of an element, or its text. */
const facts: readonly (readonly [field: string, selector: string, attribute?: string])[] = [
  ["title", 'meta[property="og:title"]', "content"],
  ["title", "h1"],
  ["title", "title"],
  ["date", 'meta[property="article:published_time"]', "content"],
  ["date", 'meta[name="date"], meta[name="dc.date"], meta[name="DC.date"]', "content"],
  ["date", "time[datetime]", "datetime"],
  ["description", 'meta[name="description"]', "content"],
  ["author", 'meta[name="author"]', "content"],
  ["author", '[rel="author"]'],
  ["keywords", 'meta[name="keywords"]', "content"],
  ["permalink", 'link[rel="canonical"]', "href"],
];

/** The post of a web page: what its head says of it, and the HTML of its article. */
export function readHtmlPage(source: string, html: string, report: ReportLoss): SourcePost {
  const page = parseHtml(html);
  const fields = new Map<string, unknown>();
  for (const [field, selector, attribute] of facts) {
    const element = page.querySelector(selector);
    const value = attribute ? element?.getAttribute(attribute) : element?.textContent;
    if (!fields.has(field) && value?.trim()) fields.set(field, value.replace(/\s+/g, " ").trim());
  }
  const place = textPlaces
    .map((selector) => page.querySelector(selector))
    .find((each) => each?.textContent?.trim());
  const text = place?.innerHTML ?? "";
  return postOf(source, { fields, text, linesBefore: 0 }, "html", report);
}
