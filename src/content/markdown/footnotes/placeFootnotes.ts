import type { Token } from "markdown-it";
import type { FootnoteDefinition, Footnotes } from "./footnotes.ts";

/** The class of the list of footnotes. */
export const footnoteList = "footnotes";

/** Where a reference, or a link back to it, leads. `copy` counts the references to the same footnote. */
export interface FootnotePlace {
  readonly number: number;
  readonly copy: number;
}

/** The place that a token of a footnote stands for. */
export function placeOf({ meta }: Token): FootnotePlace {
  return meta as unknown as FootnotePlace;
}

/** Numbers the references in the order of the text, and moves the definitions that they lead to into a list at the end. */
export function placeFootnotes(tokens: readonly Token[], footnotes: Footnotes, Make: typeof Token): Token[] {
  const text = withoutDefinitions(tokens, footnotes.all);
  const used: FootnoteDefinition[] = [];
  numberReferences(text, footnotes, used);
  // A definition may refer to others, which come after it.
  for (const { tokens: content } of used) numberReferences(content, footnotes, used);
  if (used.length === 0) return text;
  const open = new Make("footnotes_open", "ol", 1);
  open.attrs = [["class", footnoteList]];
  const list = used.flatMap((definition) => entry(definition, Make));
  const all = [open, ...list, new Make("footnotes_close", "ol", -1)];
  for (const token of all) if (/^footnotes?_(?:open|close)$/.test(token.type)) token.block = true;
  return [...text, ...all];
}

/** Takes the definitions out of a text, also those inside others. */
function withoutDefinitions(tokens: readonly Token[], all: readonly FootnoteDefinition[]): Token[] {
  const text: Token[] = [];
  const open: Token[][] = [text];
  let next = 0;
  for (const token of tokens) {
    if (token.type === "footnote_definition_open") {
      const content: Token[] = [];
      const definition = all[next++];
      if (definition) definition.tokens = content;
      open.push(content);
    } else if (token.type === "footnote_definition_close") open.pop();
    else open.at(-1)?.push(token);
  }
  return text;
}

function numberReferences(
  tokens: readonly Token[],
  { byLabel }: Footnotes,
  used: FootnoteDefinition[],
): void {
  for (const token of tokens)
    for (const child of token.children ?? []) {
      const definition = child.type === "footnote_reference" && byLabel.get(String(child.meta?.label));
      if (!definition) continue;
      if (definition.number === 0) definition.number = used.push(definition);
      definition.references += 1;
      child.meta = { number: definition.number, copy: definition.references } satisfies FootnotePlace;
    }
}

function entry({ number, references, tokens }: FootnoteDefinition, Make: typeof Token): Token[] {
  const open = new Make("footnote_open", "li", 1);
  open.attrs = [["id", `fn:${number}`]];
  open.meta = { number, copy: 1 } satisfies FootnotePlace;
  const links = Array.from({ length: references }, (_, index) => {
    const link = new Make("footnote_back", "", 0);
    link.meta = { number, copy: index + 1 } satisfies FootnotePlace;
    return link;
  });
  const content = [...tokens];
  const close = new Make("footnote_close", "li", -1);
  if (content.at(-1)?.type === "paragraph_close") addTo(content.at(-2), links);
  else {
    const line = new Make("inline", "", 0);
    line.children = links;
    content.push(line);
  }
  return [open, ...content, close];
}

function addTo(line: Token | undefined, links: readonly Token[]): void {
  if (line) line.children = [...(line.children ?? []), ...links];
}
