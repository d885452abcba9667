/** An element of a body as the house's Markdown renders it. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** An element, or text without escapes. */
export type MarkupNode = Markup | string;

const part = /<(\/?)([a-z][a-z0-9]*)((?: [^>]*)?)>|[^<]+/g;
const attribute = /([a-z-]+)="([^"]*)"/g;
const empty = new Set(["br", "hr", "img"]);

/**
 * Reads what the house's Markdown rendered. It nests its elements rightly, and escapes each `<` and `>` that is no tag's, in attributes,
 * too: no other HTML comes here.
 */
export function readMarkup(html: string): readonly MarkupNode[] {
  const root: MarkupNode[] = [];
  const open = [root];
  for (const [text, end, tag, attributes = ""] of html.matchAll(part)) {
    const siblings = open.at(-1) ?? root;
    if (tag === undefined) siblings.push(unescaped(text));
    else if (end) open.pop();
    else {
      const children: MarkupNode[] = [];
      siblings.push({ tag, attributes: attributesIn(attributes), children });
      if (!empty.has(tag)) open.push(children);
    }
  }
  return root;
}

/** All that can be read of some nodes. */
export function textIn(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : textIn(node.children))).join("");
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
  );
}

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => signs[name] ?? "");
}
