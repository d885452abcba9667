import { assignment } from "./assignedStrings.ts";
import { attributesIn, fenced, type MarkupRule, picture } from "./markupRule.ts";

/** What Jekyll, Hugo, Eleventy and Pelican replace when they build a site: Liquid, shortcodes, paths. */
export const templateRules: readonly MarkupRule[] = [
  { part: "{%", pattern: /\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}\n?/g, replace: () => "", inCode: true },
  {
    part: "{%",
    pattern: /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g,
    replace: () => "",
    loss: "html-comment",
  },
  {
    part: "{%",
    pattern: /\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g,
    replace: ([, language = "", code = ""]) => fenced(code, language),
  },
  {
    part: "{%",
    pattern: /\{%-?\s*(?:link|post_url)\s+(\S+?)\s*-?%\}/g,
    replace: ([, path = ""]) => pagePath(path),
    loss: "page-link",
  },
  {
    part: "{%",
    pattern: /\{%-?\s*include\s+\S*(?:image|img|figure|picture|photo)\S*\s([^%]*?)-?%\}/gi,
    replace: ([, text = ""]) => pictureOf(attributesIn(text)) ?? "",
    loss: ([, text = ""]) => (pictureOf(attributesIn(text)) === undefined ? "template-code" : undefined),
  },
  {
    part: "{%",
    pattern: /\{%-?\s*(youtube|vimeo|twitter|gist|tweet)\s+(\S+?)\s*-?%\}/gi,
    replace: ([, site = "", id = ""]) => embedLink(site.toLowerCase(), id),
    loss: "embed",
  },
  // The name that it assigns to was replaced already.
  { part: "{%", pattern: assignment, replace: () => "" },
  { part: "{%", pattern: /\{%[\s\S]*?%\}/g, replace: () => "", loss: "template-code" },
  {
    part: "{{",
    pattern: /\{\{-?\s*(?:site\.(?:baseurl|url)|page\.root|"?https?:\/\/[^\s{}"]*"?)\s*-?\}\}/g,
    replace: ([text]) => /https?:\/\/[^\s{}"]*/.exec(text)?.[0] ?? "",
  },
  {
    part: "{{",
    pattern:
      /\{\{-?\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend:[^{}|]*)(?:\s*\|[^{}]*)?\s*-?\}\}/g,
    replace: ([, path = ""]) => path,
  },
  {
    part: "{{",
    pattern: /\{\{[<%]\s*highlight\s+(\S+)[^}]*?[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g,
    replace: ([, language = "", code = ""]) => fenced(code, language.replace(/"/g, "")),
  },
  {
    part: "{{",
    pattern: /\{\{[<%]\s*(?:figure|img|image|picture)\s([\s\S]*?)\/?\s*[>%]\}\}/g,
    replace: ([, text = ""]) => pictureOf(attributesIn(text)) ?? "",
    loss: ([, text = ""]) => (pictureOf(attributesIn(text)) === undefined ? "template-code" : undefined),
  },
  {
    part: "{{",
    pattern: /\{\{[<%]\s*(youtube|vimeo|tweet|x|twitter|gist|instagram)\s+([\s\S]*?)\/?\s*[>%]\}\}/g,
    replace: ([, site = "", text = ""]) => {
      const attributes = attributesIn(text);
      const [first = "", second = ""] = [
        attributes.get("user") ?? attributes.get("0"),
        attributes.get("id") ?? attributes.get("1"),
      ];
      return embedLink(site, [first, second].filter(Boolean).join("/"));
    },
    loss: "embed",
  },
  {
    part: "{{",
    pattern: /\{\{[<%]\s*(?:rel)?ref\s+"?([^"\s]+)"?[\s\S]*?[>%]\}\}/g,
    replace: ([, path = ""]) => pagePath(path),
    loss: "page-link",
  },
  { part: "{{", pattern: /\{\{[<%]\s*\/?[\s\S]*?[>%]\}\}/g, replace: () => "", loss: "template-code" },
  { part: "{{", pattern: /\{\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\}/g, replace: () => "", loss: "template-code" },
  {
    part: "{",
    pattern: /\{(?:filename|static|attach|category|tag|author|index)\}\/?/g,
    replace: () => "/",
    loss: ([text]) => (/filename|static|attach/.test(text) ? undefined : "page-link"),
  },
  { part: "|", pattern: /\|(?:filename|static|attach)\|\/?/g, replace: () => "/" },
];

function pictureOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const get = (...names: string[]) => names.map((name) => attributes.get(name)).find(Boolean);
  const src = get("src", "url", "image", "image_path", "path", "file", "name", "0");
  if (src === undefined) return undefined;
  const alt = get("alt", "description", "title", "caption") ?? "";
  const caption = get("caption");
  return picture(src, alt) + (caption && caption !== alt ? `\n\n*${caption}*` : "");
}

/** The address of a page by its source file, as far as it can be told. */
function pagePath(path: string): string {
  return `/${path.replace(/^\/+/, "").replace(/^_?posts\//, "")}`;
}

const embedAddresses: Readonly<Record<string, string>> = {
  youtube: "https://www.youtube.com/watch?v=",
  vimeo: "https://vimeo.com/",
  gist: "https://gist.github.com/",
  instagram: "https://www.instagram.com/p/",
};

function embedLink(site: string, id: string): string {
  if (/^https?:/.test(id)) return `<${id}>`;
  const base = embedAddresses[site] ?? "https://x.com/i/status/";
  return `<${base}${site === "gist" ? id : (id.split("/").at(-1) ?? id)}>`;
}
