import { groupBy } from "../../../digest/groupBy.ts";
import { count } from "../../../report.ts";
import { noItem, noPost, type ReportLoss } from "../../loss.ts";
import { folderPicture } from "../../readers/folderPicture.ts";
import { type ExportFiles, exportFiles, startOf } from "../../source/exportFiles.ts";
import { elementsOf, readXml, type XmlElement, xmlText } from "../../source/readXml.ts";
import type { Reader, SourcePost } from "../../sourcePost.ts";
import { exportPost, htmlText, isHidden, type Visibility, whyTooLong } from "../exportPost.ts";
import { withOwnLinks } from "../ownLinks.ts";
import { wordpressHtml } from "./wordpressHtml.ts";
import {
  addressOf,
  authorsOf,
  internalTypes,
  metaOf,
  oldAddresses,
  siteOf,
  termsOf,
  typeOf,
  type WordpressSite,
  wordsAt,
} from "./wordpressSite.ts";

/** The reader of WordPress's exports: one or more files of WXR, a kind of RSS. */
export const wordpress: Reader = {
  name: "wordpress",
  label: "a WordPress export",
  recognises: (path) => filesOf(exportFiles(path)).length > 0,
  async *read(path, report): AsyncIterable<SourcePost> {
    const files = exportFiles(path);
    const channels = filesOf(files).flatMap((name) => elementsOf(readXml(files, name), "channel"));
    const site = siteOf(channels);
    reportOthers(site, report);
    for (const item of site.items) {
      const post = postOf(item, site, report);
      if (post) yield post;
    }
  },
  pictureFile: folderPicture,
};

const filesOf = (files: ExportFiles) =>
  files.names.filter(
    (name) => /\.xml$/i.test(name) && startOf(files, name).includes("wordpress.org/export/"),
  );

/** Reports what is no post, by its types. Pictures of the library are in the posts that show them. */
function reportOthers({ items }: WordpressSite, report: ReportLoss): void {
  const types = items.map(typeOf).filter((type) => internalTypes.test(type) && type !== "attachment");
  for (const [type, all] of groupBy(types, (each) => each))
    report({ kind: "other-content", source: type, text: `${all.length} of this type` });
}

/** Why posts with these statuses are not imported. */
const unwanted = new Map([
  ["trash", "it was deleted"],
  ["auto-draft", "it was never saved"],
  ["inherit", "it belongs to another post"],
]);

function postOf(item: XmlElement, site: WordpressSite, report: ReportLoss): SourcePost | undefined {
  const type = typeOf(item);
  if (internalTypes.test(type)) return undefined;
  const name = xmlText(item, "wp:post_name");
  const source = `${type}/${name ?? xmlText(item, "wp:post_id") ?? "unnamed"}`;
  const status = xmlText(item, "wp:status") ?? "publish";
  const why = type === "page" ? "it is a page, and no post" : unwanted.get(status);
  if (why !== undefined) return void report(noPost(source, why));
  const tooLong = whyTooLong(xmlText(item, "content:encoded"));
  if (tooLong !== undefined) return void report(noItem(source, tooLong));
  const isDraft = isHidden(source, visibilityOf(item, status), report);
  const address = isDraft && status !== "private" ? undefined : addressOf(item);
  const html = withOwnLinks(wordpressHtml(item, site, source, report), site);
  reportComments(item, source, report);
  return exportPost({
    source,
    slug: name,
    address: address && `${address}/`,
    formerAddresses: oldAddresses(item, address, name ?? ""),
    date: dateOf(item, source, report),
    title: wordsAt(item, "title"),
    summary: wordsAt(item, "excerpt:encoded"),
    text: htmlText(html),
    tags: termsOf(item, ["category", "post_tag"]).filter((tag) => tag !== "Uncategorized"),
    authors: authorsOf(item, site),
    picture: site.pictures.get(metaOf(item, "_thumbnail_id") ?? ""),
    isDraft,
  });
}

function visibilityOf(item: XmlElement, status: string): Visibility {
  const hasPassword = xmlText(item, "wp:post_password") !== undefined;
  return {
    unpublished: status === "publish" || status === "private" ? undefined : `status: ${status}`,
    audience: status === "private" ? "private" : hasPassword ? "password" : undefined,
  };
}

/** The day as the site's own clock showed it. Drafts have none, but were last changed on one. */
function dateOf(item: XmlElement, source: string, report: ReportLoss): string | undefined {
  const dates = ["wp:post_date", "pubDate", "wp:post_modified"].map((name) => xmlText(item, name));
  const [written, published, changed] = dates.map((date) =>
    /^0000|-0001/.test(date ?? "") ? undefined : date,
  );
  const date = written ?? published ?? changed;
  if (written === undefined && published === undefined && changed !== undefined)
    report({ kind: "date-guess", source, text: changed });
  return date;
}

function reportComments(item: XmlElement, source: string, report: ReportLoss): void {
  const comments = elementsOf(item, "wp:comment").filter(
    (comment) =>
      xmlText(comment, "wp:comment_approved") === "1" &&
      !/pingback|trackback/.test(xmlText(comment, "wp:comment_type") ?? ""),
  );
  if (comments.length > 0)
    report({
      kind: "comment",
      source,
      text: count(comments.length, "comment"),
    });
}
