import { type MarkupRule, picture } from "./markupRule.ts";

/** Markup that only notes of Obsidian have: comments, links between notes, and anchors of blocks. */
export const obsidianRules: readonly MarkupRule[] = [
  { part: "%%", pattern: /%%[\s\S]*?%%/g, replace: () => "", loss: "html-comment" },
  {
    part: "![[",
    pattern: /!\[\[([^[\]|#]+\.(?:png|jpe?g|gif|webp|avif|svg))(?:\|([^[\]]*))?\]\]/gi,
    replace: ([, src = "", words = ""]) => picture(src.trim(), /^\d+(?:x\d+)?$/.test(words) ? "" : words),
  },
  {
    part: "[[",
    pattern: /!?\[\[(?=[^[\]]*[^\s[\]])([^[\]|#]*)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\](?![([])/g,
    replace: ([, page = "", words]) => words ?? page.split("/").at(-1) ?? "",
    loss: "wiki-link",
  },
  { part: "^", pattern: /[ \t]\^[a-z0-9]{6}[ \t]*$/gim, replace: () => "", loss: "anchor" },
];

/** Text of other programs that Standfirst would read as a note of Obsidian for editors, such as the modulo of R. A percentage or an address is none. */
export const literalRules: readonly MarkupRule[] = [
  {
    part: "%%",
    pattern: /(?<![\d%\\])(?<!:\/\/\S*)%%(?!%)/g,
    replace: () => "\\%%",
    loss: "escaped",
  },
];
