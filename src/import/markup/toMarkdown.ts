import { excerpt } from "../excerpt.ts";
import type { TextLoss } from "../loss.ts";
import { markFootnotes } from "./htmlFootnotes.ts";
import { cleanLink, playerAddress, replacePlayer, takeTitle } from "./htmlLinks.ts";
import { elementsIn, parseFragment } from "./parseHtml.ts";
import { rawMarkdown, turndown } from "./turndown.ts";

/** Elements that are left out with everything in them. */
const leftOut =
  "script, style, noscript, template, form, input, button, select, textarea, svg, nav, object, canvas";

/** Elements whose text stays, and which Markdown has no way to say. Layout elements, such as `div`, say nothing to readers. */
const withoutMarkdown = "sub, sup, u, ins, mark, kbd, abbr, small, dl, details, font, ruby";

const anchors = "a[name]:not([href]), a[id]:not([href])";
const headings = "h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]";

/** HTML as Markdown, and what was lost. */
export interface MarkdownOfHtml {
  readonly text: string;
  readonly losses: readonly TextLoss[];
}

/**
 * Turns HTML into Markdown, in the style of the other items. Whatever Markdown can't say is a loss, except for the anchors of headings and links:
 * with `keepAnchors`, they stay as HTML, which `resolveMarkup` finds.
 */
export function toMarkdown(html: string, keepAnchors = false): MarkdownOfHtml {
  const root = parseFragment(html);
  const losses: TextLoss[] = [];
  const each = (selector: string, visit: (element: Element, name: string) => void) => {
    for (const element of elementsIn(root, selector)) visit(element, element.tagName.toLowerCase());
  };
  each("object", replacePlayer);
  each(leftOut, (element, name) => {
    if (element.textContent?.trim() || /^(?:script|object|form)$/.test(name))
      losses.push({ kind: "html-left-out", text: `<${name}> ${excerpt(element.textContent ?? "")}`.trim() });
    element.remove();
  });
  markFootnotes(root, losses);
  each("iframe, video, audio, embed", (element, name) =>
    losses.push({
      kind: element.hasAttribute("poster") ? "poster" : "embed",
      text: playerAddress(element) || name,
    }),
  );
  each(withoutMarkdown, (element, name) =>
    losses.push({ kind: "html-tag", text: `<${name}> ${excerpt(element.textContent ?? "")}` }),
  );
  each(keepAnchors ? `${anchors}, ${headings}` : anchors, (element) => {
    const id = element.getAttribute("name") || element.id;
    if (keepAnchors) keepAnchor(element, id);
    else losses.push({ kind: "anchor", text: id });
  });
  each("a[href]", (link) => cleanLink(link, losses));
  each("img[title]", (picture) => takeTitle(picture, losses));
  return { text: `${withoutSpaces(turndown(losses).turndown(root)).trim()}\n`, losses };
}

/** Markdown without white space at the ends of lines, and with one empty line between blocks, except in code. */
function withoutSpaces(text: string): string {
  const outsideCode = (from: string, pattern: RegExp, to: string) =>
    from.replace(pattern, (found) => (found.startsWith("`") ? found : to));
  const lines = outsideCode(text, /^(`{3,}).*\n[\s\S]*?\n\1$|[ \t\u00a0]+$/gm, "");
  return outsideCode(lines, /^(`{3,}).*\n[\s\S]*?\n\1$|\n{3,}/gm, "\n\n");
}

/** Writes an anchor as HTML at the start of its element. */
function keepAnchor(element: Element, id: string): void {
  if (!/^[^\s"'<>{}#]+$/.test(id)) return;
  element.insertBefore(rawMarkdown(`<a id="${id}"></a>`, element), element.firstChild);
}
