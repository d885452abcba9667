import assert from "node:assert/strict";
import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element of an XML document, with the text directly in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML and returns its root element. XML that is not well-formed fails the test. */
export function wellFormed(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  parser.on("error", (error) => assert.fail(error.message));
  parser.on("opentag", (tag) => {
    const element = { name: tag.name, attributes: attributesOf(tag), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    (open.at(-1) as Element).text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return document.children[0] as Element;
}

/** The children of an element with a name. */
export function all(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter((child) => child.name === name);
}

/** The text of the first child with a name. */
export function textOf(element: Element | undefined, name: string): string | undefined {
  return all(element, name)[0]?.text;
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
}
