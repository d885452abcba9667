import { escapeHtml, figure, linkParagraph, plainHtml } from "../../markup/tidyHtml.ts";
import { type Json, jsonAt, listAt, parseJson, textAt } from "../../source/readJson.ts";
import type { TakeLoss } from "./lexicalHtml.ts";

/** The HTML of a text of Ghost's earlier editor, Mobiledoc; undefined if there is none. */
export function mobiledocHtml(text: string | undefined, take: TakeLoss): string | undefined {
  const document = text && parseJson(text);
  if (!document) return undefined;
  return listAt(document, "sections")
    .map((section) => sectionHtml(section, document, take))
    .join("");
}

/** A section: 1 is text, 2 a picture, 3 a list and 10 a card. */
function sectionHtml(section: Json, document: Json, take: TakeLoss): string {
  const [kind, first, second] = Array.isArray(section) ? (section as Json[]) : [];
  if (kind === 1) return `<${tagOf(first)}>${markersHtml(listAt(second), document)}</${tagOf(first)}>`;
  if (kind === 2) return figure(textAt(first) ?? "", "", "");
  if (kind === 3) {
    const entries = listAt(second).map((entry) => `<li>${markersHtml(listAt(entry), document)}</li>`);
    return `<${tagOf(first)}>${entries.join("")}</${tagOf(first)}>`;
  }
  return cardHtml(jsonAt(document, "cards", Number(first)) ?? null, take);
}

const tagOf = (value: Json | undefined) =>
  /^(?:p|h[1-6]|blockquote|aside|ul|ol)$/.test(textAt(value) ?? "") ? textAt(value) : "p";

/** Texts with the markups that open and close at each. */
function markersHtml(markers: readonly Json[], document: Json): string {
  const open: string[] = [];
  return markers
    .map((marker) => {
      const starts = listAt(marker, 1).map((index) => jsonAt(document, "markups", Number(index)) ?? null);
      const before = starts.map(startTag).join("");
      open.push(...starts.map(markupTag));
      const isText = jsonAt(marker, 0) === 0;
      const closed = Array.from(
        { length: Number(jsonAt(marker, 2) ?? 0) },
        () => `</${open.pop() ?? "span"}>`,
      );
      return `${before}${isText ? escapeHtml(String(jsonAt(marker, 3) ?? "")) : "<br>"}${closed.join("")}`;
    })
    .join("");
}

/** The tag of a markup; `span` for those that are not known. */
const markupTag = (markup: Json) =>
  /^(?:a|strong|b|em|i|code|s|u|sup|sub)$/.exec(textAt(markup, 0) ?? "")?.[0] ?? "span";

function startTag(markup: Json): string {
  const tag = markupTag(markup);
  const href = tag === "a" ? textAt(markup, 1, 1) : undefined;
  return href === undefined ? `<${tag}>` : `<a href="${escapeHtml(href)}">`;
}

function cardHtml(card: Json, take: TakeLoss): string {
  const name = textAt(card, 0) ?? "unknown";
  const get = (key: string) => textAt(card, 1, key) ?? "";
  if (name === "image") return figure(get("src"), get("alt"), plainHtml(get("caption")));
  if (name === "html") return get("html");
  if (name === "hr") return "<hr>";
  if (name === "code") return `<pre><code>${escapeHtml(get("code"))}</code></pre>`;
  const address = get("url") || get("src");
  take(address === "" ? "style" : "embed", address || `${name} card`);
  const words = get("markdown") || get("title");
  return address === "" ? `<p>${escapeHtml(words)}</p>` : linkParagraph(address, words);
}
