import type { LossKind, ReportLoss } from "../../loss.ts";
import { type HtmlRule, linkParagraph, tidyHtml, wordsOf } from "../../markup/tidyHtml.ts";
import { withoutLayoutTables } from "./withoutLayoutTables.ts";

/** Words of the parts around an email: links to it on the web, and to stop or change a subscription. */
const frameWords =
  /\b(?:unsubscribe|update (?:your )?(?:subscription )?preferences|view (?:this |it |the )?(?:e-?mail |message )?(?:in|on) (?:your |a |the )?(?:web )?(?:browser|web)|read (?:it )?online|why did i get this|add us to your address book|you(?:'|\u2019)?(?: a)?re receiving this)/i;
/** In characters: a longer part has more in it than the frame of an email. */
const longestFrame = 600;

const linkIn = (element: Element) => element.querySelector("a[href]") ?? element;

/** What becomes of the parts of an email that are not its text. */
const emailRules: readonly HtmlRule[] = [
  {
    select: '[style*="display:none"], [style*="display: none"], .mcnPreviewText, .preheader',
    loss: ifWords,
  },
  { select: 'img[width="1"], img[height="1"], img[src=""], img:not([src]), [data-open-tracking]' },
  {
    select:
      "#templatePreheader, #templateFooter, .mcnFollowBlock, .mcnShareBlock, .mceFooterSection, .mceSocialFollowBlock, .mcnFooter, #awesomewrap, .footer",
    loss: ifWords,
  },
  {
    select: ".mcnButtonBlock, .mcnButtonContentContainer, .mceButtonContainer, .mceButtonBlock",
    loss: "button",
    replace: (element) => linkParagraph(linkIn(element).getAttribute("href") ?? undefined, wordsOf(element)),
  },
  { select: ".mcnDividerBlock, .mceDividerBlock", replace: () => "<hr>" },
  {
    select: '[style*="font-size"]',
    loss: "heading-guess",
    replace: (element) => {
      const level = headingLevel(element);
      return level === undefined ? undefined : `<${level}>${element.innerHTML}</${level}>`;
    },
  },
  { select: "td, p, div", loss: "email-frame", replace: (element) => (isFrame(element) ? "" : undefined) },
];

/** Nothing is lost with a part that has no words. */
function ifWords(element: Element): LossKind | undefined {
  return wordsOf(element) === "" ? undefined : "email-frame";
}

/** In characters: headings are rarely longer. */
const longestHeading = 90;

/** The level of a heading that only the size of its letters tells: a short text that is alone in its block. Undefined for other text. */
function headingLevel(element: Element): "h2" | "h3" | undefined {
  const [, written = ""] = /font-size:\s*(\d+)(?:\.\d+)?px/i.exec(element.getAttribute("style") ?? "") ?? [];
  const words = wordsOf(element);
  const isOther =
    element.querySelector("img, table, p, div, li, h1, h2, h3, h4") ??
    element.closest("h1, h2, h3, h4, li, a, blockquote");
  if (Number(written) < 20 || isOther || words.length < 3 || words.length > longestHeading) return undefined;
  const block = element.parentElement?.closest("p, div, td") ?? element;
  if (wordsOf(block) !== words || /^(?:TD|TABLE)$/.test(element.tagName)) return undefined;
  return Number(written) >= 28 ? "h2" : "h3";
}

/** A small part with links that has words of the frame, and no other part in it. */
function isFrame(element: Element): boolean {
  if (!element.querySelector("a")) return false;
  const words = wordsOf(element);
  return (
    words.length <= longestFrame && frameWords.test(words) && !element.querySelector("table, h1, h2, h3, td")
  );
}

/** The text of an email: without the template's tables and frame, and without what is different for each reader. */
export function emailHtml(html: string, source: string, report: ReportLoss): string {
  const text = withoutPlaceholders(bodyOf(html), source, report);
  return withoutLayoutTables(tidyHtml(text, emailRules, source, report));
}

/** What is in the body of a page, without its comments, some of which are only for one mail program. Elements that only format are all `span`. */
function bodyOf(html: string): string {
  const [, body = html] = /<body\b[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(html) ?? [];
  return withoutComments(body).replace(/(<\/?)(?:font|center)\b/gi, "$1span");
}

/** HTML without comments, and without all that follows one without an end, as browsers read it. */
function withoutComments(html: string): string {
  return html
    .split("<!--")
    .map((part, index) => (index === 0 ? part : part.split("-->").slice(1).join("-->")))
    .join("");
}

/** Addresses that are different for each reader, and other such parts. */
const placeholders: readonly { readonly pattern: RegExp; readonly loss?: LossKind }[] = [
  { pattern: /(?<=href=")(?:\*\|[^|]*\|\*|\{\{[^{}]*\}\})[^"]*(?=")/g },
  { pattern: /\*\|(?:END|ELSE|IFNOT|IF|INTERESTED|MC_PREVIEW_TEXT|MC:)[^|]*\|\*/g },
  { pattern: /\*\|[A-Z0-9_:]+[^|]*\|\*/g, loss: "placeholder" },
  { pattern: /\{\{\s*\w+\s*\}\}/g, loss: "placeholder" },
];

function withoutPlaceholders(text: string, source: string, report: ReportLoss): string {
  return placeholders.reduce(
    (rest, { pattern, loss }) =>
      rest.replace(pattern, (found) => {
        if (loss !== undefined) report({ kind: loss, source, text: found });
        return "";
      }),
    text,
  );
}
