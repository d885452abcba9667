import type { ReportLoss } from "../../loss.ts";
import { attributesIn } from "../../markup/markupRule.ts";
import { figure, linkParagraph } from "../../markup/tidyHtml.ts";
import type { WordpressSite } from "./wordpressSite.ts";

const attributesPart = String.raw`((?:\s+[^[\]]*)?)`;
const players =
  "embed|youtube|vimeo|video|audio|soundcloud|playlist|wpvideo|twitter|instagram|dailymotion|ted|spotify";
/** Those of WordPress itself that hold a text. How long that may be has a limit, so that one without an end costs no more. */
const withText = new RegExp(
  String.raw`\[(caption|wp_caption|sourcecode|code|${players})\b${attributesPart}\]([\s\S]{0,20000}?)\[\/\1\]`,
  "gi",
);
const tag = new RegExp(String.raw`\[(\[?)(\/?)([a-z][\w-]*)${attributesPart}\](\]?)`, "gi");
const endTag = /\[\/([a-z][\w-]*)\]/gi;

/** A shortcode. */
interface Shortcode {
  readonly found: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text before its end, if it has one. */
  readonly content: string;
}

const isPlayer = (name: string) => new RegExp(`^(?:${players})$`).test(name);

/** Shortcodes as what they stand for. What no one can know is left out and reported; the text in it stays. */
export function withoutShortcodes(
  text: string,
  { pictures }: WordpressSite,
  source: string,
  report: ReportLoss,
): string {
  if (!/\[[a-z]/i.test(text)) return text;
  const take = (code: Shortcode) => knownCode(code, pictures) ?? lostCode(code, source, report);
  const filled = text.replace(withText, (found, name: string, written: string, content: string) =>
    take({ found, name: name.toLowerCase(), attributes: attributesIn(written), content }),
  );
  const closed = new Set([...filled.matchAll(endTag)].map(([, name = ""]) => name.toLowerCase()));
  const leftOut = new Set<string>();
  return filled.replace(tag, (found, escaped: string, slash: string, called: string, written: string) => {
    const name = called.toLowerCase();
    if (escaped !== "") return found;
    if (slash !== "") return leftOut.has(name) ? "" : found;
    const code = { found, name, attributes: attributesIn(written.replace(/\/$/, "")), content: "" };
    if (!isShortcode(code, closed)) return found;
    leftOut.add(name);
    return take(code);
  });
}

/** Words in brackets are no shortcode: that is a known one, or has an end or an attribute with a name. */
function isShortcode({ name, attributes }: Shortcode, closed: ReadonlySet<string>): boolean {
  return (
    isPlayer(name) ||
    name === "gallery" ||
    closed.has(name) ||
    [...attributes.keys()].some((key) => !/^\d/.test(key))
  );
}

/** The HTML of a shortcode of WordPress itself; undefined if it is another one, or shows pictures that are missing. */
function knownCode(
  { name, attributes, content }: Shortcode,
  pictures: WordpressSite["pictures"],
): string | undefined {
  if (/^(?:wp_)?caption$/.test(name)) return captionOf(content, attributes);
  if (/^(?:source)?code$/.test(name) && content !== "") return `<pre>${content}</pre>`;
  if (name !== "gallery") return undefined;
  const shown = (attributes.get("ids") ?? "").split(/\s*,\s*/).flatMap((id) => pictures.get(id) ?? []);
  if (shown.length === 0) return undefined;
  return shown.map(({ src, alt = "", caption = "" }) => figure(src, alt, caption)).join("");
}

function lostCode(
  { found, name, attributes, content }: Shortcode,
  source: string,
  report: ReportLoss,
): string {
  const kind = isPlayer(name) ? "embed" : name === "gallery" ? "picture" : "template-code";
  report({ kind, source, text: found.replace(/\s+/g, " ").slice(0, 100) });
  return isPlayer(name) ? linkParagraph(addressIn(content, attributes)) : content;
}

function addressIn(content: string | undefined, attributes: ReadonlyMap<string, string>): string | undefined {
  const all = [content ?? "", ...attributes.values()];
  return all.map((value) => value.trim()).find((value) => /^https?:/.test(value));
}

/** A picture with a caption. */
function captionOf(content: string, attributes: ReadonlyMap<string, string>): string {
  const [, picture = content, words = ""] =
    /^\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/i.exec(content) ?? [];
  const caption = words.trim() || (attributes.get("caption") ?? "");
  return `\n\n<p>${picture.trim()}</p>\n\n<p>${caption}</p>\n\n`;
}
