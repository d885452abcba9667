/** Markup that needs no more escaping. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | undefined | readonly Part[];

/** Writes XML: what is filled in is escaped, unless it is markup itself; lists are joined, and what is undefined left out. */
export function xml(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, index) => string + written(parts[index])).join(""));
}

/** A document with its declaration and, for browsers, the address of a style sheet. */
export function xmlDocument(root: Markup, style?: string): string {
  const look = style === undefined ? "" : xml`<?xml-stylesheet type="text/css" href="${style}"?>\n`.text;
  return `<?xml version="1.0" encoding="utf-8"?>\n${look}${root.text}\n`;
}

function written(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(written).join("");
  return escaped(String(part));
}

/** Characters that XML 1.0 forbids (section 2.2) are dropped: no escaping makes them legal. Half of a pair is one of them. */
const forbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Quickly tells of most texts that they have none. */
const mayBeForbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

function escaped(text: string): string {
  const legal = mayBeForbidden.test(text) ? text.replace(forbidden, "") : text;
  return legal
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
