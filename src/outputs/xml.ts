/** XML that is already escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | undefined | readonly Part[];

/** Writes XML. Values are escaped unless they are `Markup`; lists are joined, and undefined is left out. */
export function xml(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, index) => string + textOf(parts[index])).join(""));
}

/** Writes a document with its XML declaration and, for browsers, a style sheet. */
export function xmlDocument(root: Markup, style?: string): string {
  const stylesheet =
    style === undefined ? "" : xml`<?xml-stylesheet type="text/css" href="${style}"?>\n`.text;
  return `<?xml version="1.0" encoding="utf-8"?>\n${stylesheet}${root.text}\n`;
}

function textOf(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(textOf).join("");
  return escapeXml(String(part));
}

/** Characters that XML 1.0 forbids (section 2.2), including unpaired surrogates. They are dropped, because escaping does not make them legal. */
const forbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** A quick test that most texts fail. */
const mayBeForbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;

function escapeXml(text: string): string {
  const legal = mayBeForbidden.test(text) ? text.replace(forbidden, "") : text;
  return legal
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
