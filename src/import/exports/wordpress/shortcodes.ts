import type { ReportLoss } from "../../loss.ts";
import { attributesIn } from "../../markup/markupRule.ts";
import { figure, linkParagraph } from "../../markup/tidyHtml.ts";
import type { WordpressSite } from "./wordpressSite.ts";

const shortcode = /\[(\[?)([a-z][\w-]*)((?:\s+[^[\]]*?)?)\s*\/?\](?:([\s\S]*?)\[\/\2\])?(\]?)/gi;
const players =
  /^(?:embed|youtube|vimeo|video|audio|soundcloud|playlist|wpvideo|twitter|instagram|dailymotion|ted|spotify)$/;

/** What a shortcode was found as. */
interface Shortcode {
  readonly found: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text before its end, if it has one. */
  readonly content: string | undefined;
}

/** Shortcodes as what they stand for. What no one can know is left out and reported; its text stays. */
export function withoutShortcodes(
  text: string,
  { pictures }: WordpressSite,
  source: string,
  report: ReportLoss,
): string {
  return text.replace(
    shortcode,
    (found, escaped: string, name: string, written: string, content: string | undefined) => {
      if (escaped !== "") return found;
      const code = { found, name: name.toLowerCase(), attributes: attributesIn(written), content };
      return knownCode(code, pictures) ?? unknownCode(code, source, report);
    },
  );
}

/** The HTML of a shortcode of WordPress itself; undefined if it is another one, or shows pictures that are missing. */
function knownCode(
  { name, attributes, content = "" }: Shortcode,
  pictures: WordpressSite["pictures"],
): string | undefined {
  if (/^(?:wp_)?caption$/.test(name)) return captionOf(content, attributes);
  if (/^(?:source)?code$/.test(name) && content !== "") return `<pre>${content}</pre>`;
  if (name !== "gallery") return undefined;
  const shown = (attributes.get("ids") ?? "").split(/\s*,\s*/).flatMap((id) => pictures.get(id) ?? []);
  if (shown.length === 0) return undefined;
  return shown.map(({ src, alt = "", caption = "" }) => figure(src, alt, caption)).join("");
}

/** Words in brackets are no shortcode: that has an end or an attribute with a name. */
function unknownCode(
  { found, name, attributes, content }: Shortcode,
  source: string,
  report: ReportLoss,
): string {
  const isPlayer = players.test(name);
  const isCode =
    isPlayer ||
    name === "gallery" ||
    content !== undefined ||
    [...attributes.keys()].some((key) => !/^\d/.test(key));
  if (!isCode) return found;
  report({
    kind: isPlayer ? "embed" : name === "gallery" ? "picture" : "template-code",
    source,
    text: found.replace(/\s+/g, " ").slice(0, 100),
  });
  return isPlayer ? linkParagraph(addressIn(content, attributes)) : (content ?? "");
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
