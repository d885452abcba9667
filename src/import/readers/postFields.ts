import { posix } from "node:path";
import { excerpt } from "../excerpt.ts";
import { readDay } from "../fields/readDay.ts";
import type { ReportLoss } from "../loss.ts";
import type { SourcePicture, SourcePost, SourceText } from "../sourcePost.ts";
import { isFilled, listIn, textIn } from "./fieldValues.ts";
import type { SourceFrontMatter } from "./sourceFrontMatter.ts";

/** What programs call the same thing, in the order in which a field is looked for. */
const names = {
  title: ["title"],
  date: ["date", "pubdate", "published_at", "publishdate", "created"],
  number: ["number", "issue", "issue_number", "edition"],
  summary: ["description", "summary", "excerpt", "subtitle", "lead", "lede"],
  tags: ["tags", "tag", "categories", "category", "keywords", "topics"],
  authors: ["authors", "author", "byline"],
  address: ["permalink", "url"],
  slug: ["slug"],
  former: ["redirect_from", "aliases", "alias"],
  picture: ["image", "cover", "featured_image", "thumbnail", "banner", "hero", "images"],
  status: ["status", "draft", "published"],
} as const;

/** Fields that only steer the other program: nothing is lost without them. */
const ignored = new Set(
  "layout type lang language locale modified lastmod updated weight menu comments comment toc math mathjax template id uid uuid cssclass cssclasses sitemap outputs eleventynavigation eleventyexcludefromcollections pin sticky featured save_as markup noindex robots share related".split(
    " ",
  ),
);

const known = new Set<string>(Object.values(names).flat());

/** The post of a file, from its front matter, its name and its text. Reports the fields that nothing is made of. */
export function postOf(
  source: string,
  { fields, text, linesBefore, problem }: SourceFrontMatter,
  format: SourceText["format"],
  report: ReportLoss,
): SourcePost {
  if (problem) report({ kind: "front-matter", source, text: `${problem}. The other fields were read` });
  const get = (field: keyof typeof names) => names[field].map((name) => fields.get(name)).find(isFilled);
  const all = (field: keyof typeof names) => names[field].flatMap((name) => listIn(fields.get(name)));
  for (const [name, value] of fields)
    if (!known.has(name) && !ignored.has(name) && isFilled(value))
      report({
        kind: "front-matter",
        source,
        text: excerpt(`${name}: ${written(value)}`),
      });
  const named = dayInPath(source);
  const date = textIn(get("date"));
  if (date === undefined && named && !isNamedByDay(source))
    report({ kind: "date-guess", source, text: named });
  return {
    source,
    address: addressIn(textIn(get("address"))),
    slug: textIn(get("slug")) ?? slugIn(source),
    formerAddresses: all("former").filter((address) => address.startsWith("/")),
    date: date ?? named,
    title: textIn(get("title")),
    number: textIn(get("number")),
    summary: textIn(get("summary")),
    text: { format, text, linesBefore },
    tags: [...new Set(all("tags"))],
    authors: [...new Set(all("authors"))],
    picture: pictureIn(get("picture"), fields),
    isDraft: isDraft(fields) || /(?:^|\/)_drafts\//.test(source),
  };
}

/** The name of a file without its date and ending. That of `rain/index.md` is its folder's. */
function slugIn(source: string): string {
  const name = posix.basename(source).replace(/\.[^.]*$/, "");
  return name === "index"
    ? posix.basename(posix.dirname(source))
    : name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, "");
}

/** Whether a file's name begins with its day, as Jekyll asks: then the day is no guess. */
const isNamedByDay = (source: string) => /^\d{4}-\d{1,2}-\d{1,2}-/.test(posix.basename(source));

/** `_posts/2021-03-03-rain.md` and `news/2021/03/03/rain.md` name a day. */
function dayInPath(source: string): string | undefined {
  const [, folders] = /(?:^|\/)(\d{4}\/\d{2}\/\d{2})(?=\/)/.exec(source) ?? [];
  const [found] = /\d{4}-\d{1,2}-\d{1,2}(?!\d)|(?<!\d)\d{8}(?!\d)/.exec(posix.basename(source)) ?? [];
  return readDay(found ?? folders ?? "")?.day;
}

/** The address, if the front matter gives it in full. Patterns such as `/:year/:title/` are the mapping's. */
function addressIn(address: string | undefined): string | undefined {
  if (address === undefined || /[:{}]/.test(address.replace(/^https?:\/\/[^/]*/, ""))) return undefined;
  return address.replace(/^https?:\/\/[^/]*/, "").replace(/^(?!\/)/, "/");
}

function isDraft(fields: ReadonlyMap<string, unknown>): boolean {
  const status = textIn(fields.get("status"))?.toLowerCase();
  return (
    String(fields.get("draft")) === "true" ||
    String(fields.get("published")) === "false" ||
    status === "draft" ||
    status === "hidden"
  );
}

function pictureIn(value: unknown, fields: ReadonlyMap<string, unknown>): SourcePicture | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const get = (...keys: string[]) =>
    typeof first === "object" && first !== null
      ? keys.map((key) => textIn((first as Record<string, unknown>)[key])).find(isFilled)
      : undefined;
  const src = get("src", "path", "url", "image", "feature", "teaser") ?? textIn(first);
  if (src === undefined || typeof src !== "string") return undefined;
  const alt = get("alt", "alttext") ?? textIn(fields.get("image_alt")) ?? textIn(fields.get("alt"));
  return { src, alt, caption: get("caption") ?? textIn(fields.get("image_caption")) };
}

const written = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
