import { noItem, noPost, type ReportLoss } from "../../loss.ts";
import { plainHtml, tidyHtml } from "../../markup/tidyHtml.ts";
import { folderPicture } from "../../readers/folderPicture.ts";
import { type ExportFiles, exportFiles, startOf } from "../../source/exportFiles.ts";
import { type Json, jsonAt, listAt, readJson, textAt } from "../../source/readJson.ts";
import type { Reader, SourcePicture, SourcePost, SourceText } from "../../sourcePost.ts";
import { exportPost, htmlText, isHidden, markdownText, type Visibility, whyTooLong } from "../exportPost.ts";
import { ghostRules } from "./ghostHtml.ts";
import { lexicalHtml } from "./lexicalHtml.ts";
import { mobiledocHtml } from "./mobiledocHtml.ts";
import { type Relations, relationsOf } from "./relations.ts";

/** The reader of Ghost's exports: a file of JSON, beside which may be the folder `content/images`. */
export const ghost: Reader = {
  name: "ghost",
  label: "a Ghost export",
  recognises: (path) => filesOf(exportFiles(path)).length > 0,
  async *read(path, report): AsyncIterable<SourcePost> {
    const files = exportFiles(path);
    for (const name of filesOf(files)) {
      const json = readJson(files, name);
      const data = jsonAt(json, "db", 0, "data") ?? jsonAt(json, "data") ?? null;
      const names = relationsOf(data);
      for (const entry of listAt(data, "posts")) {
        const post = postOf(entry, names, report);
        if (post) yield post;
      }
    }
  },
  pictureFile: folderPicture,
};

const filesOf = (files: ExportFiles) =>
  files.names.filter(
    (name) =>
      /\.json$/i.test(name) &&
      /^\s*\{\s*(?:"db"\s*:\s*\[|"meta"\s*:\s*\{[^}]*"exported_on")/.test(startOf(files, name)),
  );

/** Earlier versions of Ghost wrote 1 or true for a page. */
const isPage = (entry: Json) => textAt(entry, "type") === "page" || Boolean(jsonAt(entry, "page"));

/** Posts that were only sent have no page. */
const addressOf = (slug: string | undefined, status: string | undefined) =>
  slug !== undefined && status === "published" ? `/${slug}/` : undefined;

function postOf(entry: Json, relations: Relations, report: ReportLoss): SourcePost | undefined {
  const id = textAt(entry, "id") ?? "";
  const slug = textAt(entry, "slug");
  const source = `posts/${slug ?? id}`;
  if (isPage(entry)) return void report(noPost(`pages/${slug ?? id}`, "it is a page, and no post"));
  const why = whyTooLong(textAt(entry, "html"));
  const text = why === undefined ? textOf(entry, source, report) : undefined;
  const status = textAt(entry, "status");
  if (text === undefined)
    return void report((status === "published" ? noItem : noPost)(source, why ?? "it has no text"));
  return exportPost({
    source,
    slug,
    address: addressOf(slug, status),
    date: dateOf(entry, source, report),
    title: textAt(entry, "title"),
    summary: textAt(entry, "custom_excerpt"),
    text,
    tags: relations.tags.get(id) ?? [],
    authors: relations.authors.get(id) ?? [],
    picture: pictureOf(entry, relations.meta.get(id)),
    isDraft: isHidden(source, visibilityOf(entry), report),
  });
}

/** The HTML that Ghost keeps or, if an export lacks it, what its editors kept. */
function textOf(entry: Json, source: string, report: ReportLoss): SourceText | undefined {
  const markdown = textAt(entry, "markdown");
  if (markdown !== undefined && textAt(entry, "html") === undefined)
    return markdownText(withoutSiteUrl(markdown));
  const take = (kind: "style" | "embed", text: string) => report({ kind, source, text });
  const html =
    textAt(entry, "html") ??
    lexicalHtml(textAt(entry, "lexical"), take) ??
    mobiledocHtml(textAt(entry, "mobiledoc"), take);
  if (html === undefined) return undefined;
  if (html.includes("<!--members-only-->"))
    report({ kind: "paywall", source, text: "the part for members begins here" });
  return htmlText(tidyHtml(withoutSiteUrl(html), ghostRules, source, report));
}

/** A text whose addresses on the site are paths: Ghost writes `__GHOST_URL__` for the address of the site. */
const withoutSiteUrl = (text: string) => text.replaceAll("__GHOST_URL__", "");

/** The day of publication. That of a draft is the one on which it was last changed. */
function dateOf(entry: Json, source: string, report: ReportLoss): string | undefined {
  const published = timeAt(entry, "published_at");
  const changed = timeAt(entry, "updated_at") ?? timeAt(entry, "created_at");
  if (published !== undefined && textAt(entry, "status") !== "draft") return published;
  if (changed !== undefined) report({ kind: "date-guess", source, text: changed });
  return changed ?? published;
}

/** A time as it is written. Old versions of Ghost wrote the milliseconds since 1970. */
function timeAt(entry: Json, name: string): string | undefined {
  const value = jsonAt(entry, name);
  return typeof value === "number" ? new Date(value).toISOString() : textAt(value);
}

function visibilityOf(entry: Json): Visibility {
  const status = textAt(entry, "status") ?? "draft";
  const visibility = textAt(entry, "visibility") ?? "public";
  return {
    unpublished: status === "published" || status === "sent" ? undefined : `status: ${status}`,
    audience: visibility === "public" ? undefined : `visibility: ${visibility}`,
  };
}

function pictureOf(entry: Json, meta: Json | undefined): SourcePicture | undefined {
  const src = textAt(entry, "feature_image") ?? textAt(entry, "image");
  const caption = textAt(meta, "feature_image_caption");
  return src === undefined
    ? undefined
    : {
        src: withoutSiteUrl(src),
        alt: textAt(meta, "feature_image_alt"),
        caption: caption && plainHtml(caption),
      };
}
