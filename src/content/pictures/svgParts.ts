import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { svgNamespace } from "./svgAllowed.ts";

/** An XML name, with the namespace that its prefix stands for. */
export interface SvgName {
  /** As it is written. */
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
}

export interface SvgAttribute extends SvgName {
  /** Without entities. */
  readonly value: string;
  readonly index: number;
}

/** A part of an SVG file that could do something, and the index where it starts. */
export type SvgPart = { readonly index: number } & (
  | (SvgName & {
      readonly kind: "element";
      readonly attributes: readonly SvgAttribute[];
    })
  /** The full text of a style, which may be written in several pieces. */
  | { readonly kind: "style"; readonly css: string }
  | { readonly kind: "declaration"; readonly version: string; readonly encoding: string }
  | { readonly kind: "doctype"; readonly text: string }
  | { readonly kind: "instruction"; readonly target: string }
  /** From here on, the text is not well-formed XML. */
  | { readonly kind: "broken"; readonly message: string }
);

type Parser = SaxesParser<{ xmlns: true }>;
type Add = (part: SvgPart) => void;

/** The parts of an SVG file, up to where it stops being well-formed. Lines end with `\n`. */
export function svgParts(text: string): SvgPart[] {
  const parts: SvgPart[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let isBroken = false;
  const add: Add = (part) => isBroken || parts.push(part);
  readProlog(parser, text, add);
  readElements(parser, text, add);
  parser.on("error", ({ message }) => {
    add({ kind: "broken", index: parser.position - 1, message: message.replace(/^\d+:\d+: /, "") });
    isBroken = true;
  });
  readUntilTooDeep(parser, text, add);
  return parts;
}

/**
 * The most elements in each other. No drawing has as many, and the parser goes through all of them for each element, which takes quadratic
 * time.
 */
const deepest = 500;

/** Too many elements are nested. */
class TooDeepError extends Error {}

/** Reads the text, up to where too many elements are nested. */
function readUntilTooDeep(parser: Parser, text: string, add: Add): void {
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error;
    add({ kind: "broken", index: parser.position - 1, message: error.message });
  }
}

function readProlog(parser: Parser, text: string, add: Add): void {
  const startOf = (written: string) => Math.max(0, text.lastIndexOf(written, parser.position));
  parser.on("xmldecl", ({ version = "", encoding = "utf-8" }) =>
    add({ kind: "declaration", index: 0, version, encoding }),
  );
  parser.on("doctype", (doctype) => add({ kind: "doctype", index: startOf("<!DOCTYPE"), text: doctype }));
  parser.on("processinginstruction", ({ target }) =>
    add({ kind: "instruction", index: startOf(`<?${target}`), target }),
  );
}

function readElements(parser: Parser, text: string, add: Add): void {
  const places = tagPlaces(parser, text);
  const styles: { css: string; readonly index: number }[] = [];
  let depth = 0;
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > deepest) throw new TooDeepError(`more than ${deepest} elements are nested.`);
    const { name, local, uri } = tag;
    const attributes = Object.values(tag.attributes).map((each) => placed(each, places.of(each.name)));
    add({ kind: "element", name, local, namespace: uri, index: places.start(), attributes });
    if (isStyle(tag)) styles.push({ css: "", index: parser.position });
  });
  for (const event of ["text", "cdata"] as const)
    parser.on(event, (written) => {
      const style = styles.at(-1);
      if (style) style.css += written;
    });
  parser.on("closetag", (tag) => {
    depth -= 1;
    const style = isStyle(tag) && styles.pop();
    if (style) add({ kind: "style", ...style });
  });
}

/** The start of the current tag, and of each of its attributes. */
function tagPlaces(parser: Parser, text: string): { start(): number; of(name: string): number } {
  const places = new Map<string, number>();
  let start = 0;
  let seen = 0;
  parser.on("opentagstart", ({ name }) => {
    start = text.lastIndexOf("<", parser.position - 1);
    seen = start + name.length + 1;
    places.clear();
  });
  parser.on("attribute", ({ name }) => {
    places.set(name, text.indexOf(name, seen));
    seen = parser.position;
  });
  return { start: () => start, of: (name) => places.get(name) ?? start };
}

const isStyle = ({ local, uri }: SaxesTagNS) => local === "style" && uri === svgNamespace;

function placed({ name, local, uri, value }: SaxesAttributeNS, index: number): SvgAttribute {
  return { name, local, namespace: uri, value, index };
}
