import { escapeHtml, figure, linkParagraph, plainHtml } from "../../markup/tidyHtml.ts";
import { type Json, jsonAt, listAt, parseJson, textAt } from "../../source/readJson.ts";

/** Takes what is lost of a text. */
export type TakeLoss = (kind: "style" | "embed", text: string) => void;

/** The HTML of a text of Ghost's present editor; undefined if there is none. */
export function lexicalHtml(text: string | undefined, take: TakeLoss): string | undefined {
  const document = text && parseJson(text);
  return document ? childrenHtml(jsonAt(document, "root"), take) : undefined;
}

const childrenHtml = (node: Json | undefined, take: TakeLoss): string =>
  listAt(node, "children")
    .map((child) => nodeHtml(child, take))
    .join("");

type Write = (node: Json, inner: string) => string;

const at = (node: Json, name: string) => textAt(node, name) ?? "";

const writers: Readonly<Record<string, Write>> = {
  paragraph: (_, inner) => `<p>${inner}</p>`,
  heading: (node, inner) => `<${level(node)}>${inner}</${level(node)}>`,
  "extended-heading": (node, inner) => `<${level(node)}>${inner}</${level(node)}>`,
  quote: (_, inner) => `<blockquote><p>${inner}</p></blockquote>`,
  "extended-quote": (_, inner) => `<blockquote><p>${inner}</p></blockquote>`,
  aside: (_, inner) => `<blockquote><p>${inner}</p></blockquote>`,
  list: (node, inner) => (at(node, "listType") === "number" ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`),
  listitem: (_, inner) => `<li>${inner}</li>`,
  link: (node, inner) => `<a href="${escapeHtml(at(node, "url"))}">${inner}</a>`,
  linebreak: () => "<br>",
  horizontalrule: () => "<hr>",
  text: textHtml,
  "extended-text": textHtml,
  image: (node) => figure(at(node, "src"), at(node, "alt"), plainHtml(at(node, "caption"))),
  html: (node) => at(node, "html"),
  codeblock: (node) =>
    `<pre><code class="language-${escapeHtml(at(node, "language"))}">${escapeHtml(at(node, "code"))}</code></pre>`,
};

const level = (node: Json) => (/^h[1-6]$/.test(at(node, "tag")) ? at(node, "tag") : "h2");

/** A text with its format, a bit for each: 1 bold, 2 italic, 16 code. */
function textHtml(node: Json): string {
  const format = Number(textAt(node, "format") ?? 0);
  const marks = [
    ...(format & 16 ? ["code"] : []),
    ...(format & 2 ? ["em"] : []),
    ...(format & 1 ? ["strong"] : []),
  ];
  return marks.reduce((html, mark) => `<${mark}>${html}</${mark}>`, escapeHtml(at(node, "text")));
}

/** A node as HTML. Of a card that is not known, the address and the words stay. */
function nodeHtml(node: Json, take: TakeLoss): string {
  const type = at(node, "type");
  const write = writers[type];
  if (write) return write(node, childrenHtml(node, take));
  const address = textAt(node, "url") ?? textAt(node, "src");
  const words = textAt(node, "markdown") ?? textAt(node, "calloutText") ?? textAt(node, "title");
  take(address === undefined ? "style" : "embed", address ?? `${type} card`);
  return address === undefined ? `<p>${escapeHtml(words ?? "")}</p>` : linkParagraph(address, words);
}
