import { noItem, noPost, type ReportLoss } from "../../loss.ts";
import { elementsIn, parseHtml } from "../../markup/parseHtml.ts";
import { listIn } from "../../readers/fieldValues.ts";
import { folderPicture } from "../../readers/folderPicture.ts";
import { type ExportFiles, exportFiles, startOf } from "../../source/exportFiles.ts";
import { type CsvRow, columnsIn, readCsv } from "../../source/readCsv.ts";
import type { Reader, SourcePicture, SourcePost } from "../../sourcePost.ts";
import { exportPost, htmlText, isHidden, type Visibility, whyNoText } from "../exportPost.ts";
import { type OwnSite, partsOf, siteAt, withOwnLinks } from "../ownLinks.ts";
import { emailHtml } from "./emailHtml.ts";

/** The reader of beehiiv's exports: a table of posts with the HTML of their emails. */
export const beehiiv: Reader = {
  name: "beehiiv",
  label: "a beehiiv export",
  recognises: (path) => tablesIn(exportFiles(path)).length > 0,
  async *read(path, report): AsyncIterable<SourcePost> {
    const files = exportFiles(path);
    const rows = tablesIn(files).flatMap((name) => readCsv(files, name));
    const site = siteAt(rows.map((row) => row.get("url")));
    for (const row of rows) {
      const post = postOf(row, site, report);
      if (post) yield post;
    }
  },
  pictureFile: folderPicture,
};

const tablesIn = (files: ExportFiles) =>
  files.names.filter((name) => {
    if (!/\.csv$/i.test(name)) return false;
    const columns = columnsIn(startOf(files, name));
    return columns.includes("web_title") && columns.includes("content_html");
  });

function postOf(row: CsvRow, site: OwnSite, report: ReportLoss): SourcePost | undefined {
  const address = partsOf(row.get("url") ?? "")?.path || undefined;
  const slug = address?.split("/").at(-1);
  const source = `posts/${slug ?? row.get("id") ?? ""}`;
  const html = row.get("content_html");
  const visibility = visibilityOf(row);
  const why = whyNoText(html);
  if (html === undefined || why !== undefined)
    return void report((visibility.unpublished ? noPost : noItem)(source, why ?? ""));
  const title = row.get("web_title");
  const text = withOwnLinks(contentOf(html, title), site);
  return exportPost({
    source,
    slug,
    address: visibility.unpublished ? undefined : address,
    date: ["displayed_date", "publish_date", "scheduled_at", "created_at"]
      .map((name) => row.get(name))
      .find(Boolean),
    title: title ?? row.get("email_subject_line"),
    summary: row.get("web_subtitle") ?? row.get("email_preview_text"),
    text: htmlText(emailHtml(text, source, report)),
    tags: listIn(row.get("content_tags")),
    authors: listIn(row.get("authors")),
    picture: pictureIn(row.get("thumbnail_url")),
    isDraft: isHidden(source, visibility, report),
  });
}

function pictureIn(cell: string | undefined): SourcePicture | undefined {
  return cell === undefined
    ? undefined
    : { src: cell.replace(/^\/?uploads\//, "https://media.beehiiv.com/uploads/") };
}

function visibilityOf(row: CsvRow): Visibility {
  const status = row.get("status") ?? "confirmed";
  const audience = row.get("audience") ?? row.get("web_audiences") ?? "both";
  const isForAll = /^both$|free/i.test(audience);
  return {
    unpublished: status === "confirmed" || status === "archived" ? undefined : `status: ${status}`,
    audience: isForAll ? undefined : `audience: ${audience}`,
  };
}

/** What an email holds between its header and its footer, without the title, which the post has anyway. */
function contentOf(html: string, title: string | undefined): string {
  const { body } = parseHtml(html);
  const blocks = body.querySelector("#content-blocks");
  const content = blocks?.textContent?.trim() ? blocks : body;
  for (const heading of elementsIn(content, "h1"))
    if (heading.textContent?.trim() === title?.trim()) heading.parentNode?.removeChild(heading);
  return content.tagName === "TR" ? `<table><tbody>${content.outerHTML}</tbody></table>` : content.innerHTML;
}
