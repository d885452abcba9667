import { SaxesParser } from "saxes";
import { attempt } from "../../files/attempt.ts";
import { type ExportFiles, readExportBytes } from "./exportFiles.ts";
import { SourceFailure } from "./sourceFailure.ts";

/** An element of an XML file. Its name has its prefix: `wp:post_id`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** No export nests more elements. */
const deepest = 200;

/** What exports get wrong, and what any reader can still make sense of. */
const harmless = /: (?:undefined entity|disallowed character|malformed character entity)\.$/;

/**
 * The outermost element of an XML file. Entities are never expanded, and nothing outside the file is read. Throws a SourceFailure, with the line,
 * where it can't be read.
 */
export function readXml(files: ExportFiles, name: string): XmlElement {
  const text = decodeXml(readExportBytes(files, name), name);
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const refuse = (why: string): never => {
    throw new SourceFailure(`${name}:${parser.line}: ${why}`);
  };
  const root = { name: "", attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  const add = (child: XmlElement | string) => open.at(-1)?.children.push(child);
  parser.on("doctype", (doctype) => {
    if (/[[<]/.test(doctype)) refuse("it defines entities, which no export does");
  });
  parser.on("opentag", ({ name: tag, attributes }) => {
    if (open.length > deepest) refuse(`more than ${deepest} elements are nested`);
    const element = { name: tag, attributes, children: [] };
    add(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("error", ({ message }) => {
    if (harmless.test(message)) return;
    const reason = message.replace(/^.*?\d+:\d+: /, "").replace(/\.$/, "");
    refuse(`it is damaged or not complete (${reason}). Export it again`);
  });
  parser.write(withEscapes(text)).close();
  const [outermost] = elementsOf(root);
  return outermost ?? refuse("it has no elements");
}

/** Text in which each `&` that begins no entity is written as one: addresses are often left as they are. */
function withEscapes(text: string): string {
  const pattern = /<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:[a-z][\w.-]*|#\d+|#x[\da-f]+);)/gi;
  return text.replace(pattern, (found) => (found === "&" ? "&amp;" : found));
}

/** The text of an XML file in the encoding that it declares. */
function decodeXml(bytes: Buffer, name: string): string {
  const start = bytes.toString("latin1", 0, 200);
  const utf16 = start.startsWith("\xff\xfe")
    ? "utf-16le"
    : start.startsWith("\xfe\xff")
      ? "utf-16be"
      : undefined;
  const encoding =
    utf16 ?? /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/.exec(start)?.[1] ?? "utf-8";
  const text = attempt(() => new TextDecoder(encoding, { fatal: true }).decode(bytes));
  if (text === undefined)
    throw new SourceFailure(`${name} is not text in its encoding, ${encoding}. Export it again`);
  return text.trimStart();
}

/** The elements directly in another one; those of one name, if it is given. */
export function elementsOf({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The text in the first element of a name, without white space around it; undefined if there is none. */
export function xmlText(parent: XmlElement, name: string): string | undefined {
  const [found] = elementsOf(parent, name);
  return found && (wordsIn(found).trim() || undefined);
}

/** All text in an element. */
export function wordsIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : wordsIn(child))).join("");
}
