import TurndownService from "turndown";
import type { TextLoss } from "../loss.ts";
import { playerAddress, playerLink } from "./htmlLinks.ts";
import { tableMarkdown } from "./htmlTables.ts";
import { fenced } from "./markupRule.ts";
import { childrenOf } from "./parseHtml.ts";

const rawName = "raw-markdown";

/** An element whose text is written into the Markdown as it is. */
export function rawMarkdown(text: string, { ownerDocument }: Element): Element {
  const element = ownerDocument.createElement(rawName);
  element.textContent = text;
  return element;
}

/** What turns the elements of a page into Markdown. Takes losses of tables. */
export function turndown(losses: TextLoss[]): TurndownService {
  const made = new TurndownService({
    headingStyle: "atx",
    hr: "---",
    bulletListMarker: "-",
    codeBlockStyle: "fenced",
    emDelimiter: "*",
    br: " ",
  });
  made.addRule("struck", {
    filter: ["del", "s"],
    replacement: (text) => (text.trim() ? `~~${text}~~` : text),
  });
  made.addRule("table", {
    filter: "table",
    replacement: (_, node) => tableMarkdown(node as HTMLElement, made, losses),
  });
  made.addRule("raw", {
    filter: (node) => node.nodeName === rawName.toUpperCase(),
    replacement: (text) => text.replace(/\\/g, ""),
  });
  made.addRule("address", {
    filter: (node) =>
      node.nodeName === "A" &&
      /^https?:\/\/[^\s<>]+$/.test(hrefOf(node)) &&
      node.textContent === hrefOf(node),
    replacement: (_, node) => `<${hrefOf(node as Element)}>`,
  });
  made.addRule("embed", {
    filter: (node) => /^(?:IFRAME|VIDEO|AUDIO|EMBED)$/.test(node.nodeName),
    replacement: (_, node) => {
      const link = playerLink(playerAddress(node as Element));
      return link && `\n\n${link}\n\n`;
    },
  });
  made.addRule("code", {
    filter: "pre",
    replacement: (_, node) =>
      `\n\n${fenced(node.textContent ?? "", /language-([\w+#-]+)/.exec((node as HTMLElement).innerHTML)?.[1] ?? "")}\n\n`,
  });
  made.addRule("entry", {
    filter: "li",
    replacement: (text, node) =>
      `${markerOf(node as Element)}${text.trim().replace(/\n(?=.)/g, `\n${" ".repeat(markerOf(node as Element).length)}`)}\n`,
  });
  return made;
}

const hrefOf = (link: Element) => link.getAttribute("href") ?? "";

/** The marker of a list entry: `- `, or its number. */
function markerOf(entry: Element): string {
  const parent = entry.parentElement;
  if (parent?.tagName !== "OL") return "- ";
  const start = Number(parent.getAttribute("start") ?? 1);
  return `${start + childrenOf(parent).indexOf(entry)}. `;
}
