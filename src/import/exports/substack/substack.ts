import { noItem, noPost, type ReportLoss } from "../../loss.ts";
import { decodeEntities, linkParagraph, tidyHtml } from "../../markup/tidyHtml.ts";
import { folderPicture } from "../../readers/folderPicture.ts";
import { type ExportFiles, exportFiles, startOf, textsByName } from "../../source/exportFiles.ts";
import { type CsvRow, columnsIn, readCsv } from "../../source/readCsv.ts";
import type { Reader, SourcePost } from "../../sourcePost.ts";
import { exportPost, htmlText, isHidden, type Visibility, whyTooLong } from "../exportPost.ts";
import { findIn, siteLinkedIn, withOwnLinks } from "../ownLinks.ts";
import { substackRules } from "./substackHtml.ts";

/** The reader of Substack's exports: `posts.csv`, and a file of HTML for each post in `posts/`. */
export const substack: Reader = {
  name: "substack",
  label: "a Substack export",
  recognises: (path) => tableIn(exportFiles(path)) !== undefined,
  async *read(path, report): AsyncIterable<SourcePost> {
    const files = exportFiles(path);
    const table = tableIn(files);
    if (table === undefined) return;
    const texts = textsByName(files, /(?:^|\/)posts\/([^/]+)\.html$/);
    const rows = readCsv(files, table).map((row) => withName(row, texts));
    const find = findIn(rows.filter(slugOf).map(addressOf));
    const site = siteLinkedIn([...texts.values()], find);
    for (const row of rows) {
      const html = texts.get(row.get("post_id") ?? "");
      const post = postOf(row, html && withOwnLinks(html, site), report);
      if (post) yield post;
    }
    const known = new Set(rows.map((row) => row.get("post_id")));
    for (const id of texts.keys())
      if (!known.has(id)) report(noItem(`posts/${id}.html`, "it is not in posts.csv, so it has no date"));
  },
  pictureFile: folderPicture,
};

function tableIn(files: ExportFiles): string | undefined {
  return files.names.find(
    (name) => /(?:^|\/)posts\.csv$/.test(name) && columnsIn(startOf(files, name)).includes("post_id"),
  );
}

/** A row whose post is called as its file is: `123.rain`. Some exports write only the number into the table. */
function withName(row: CsvRow, texts: ReadonlyMap<string, string>): CsvRow {
  const id = row.get("post_id") ?? "";
  const name = texts.has(id) ? id : [...texts.keys()].find((each) => each.startsWith(`${id}.`));
  return name === undefined ? row : new Map([...row, ["post_id", name]]);
}

/** The last part of a post's address: of `123.rain`, `rain`. */
const slugOf = (row: CsvRow) => (row.get("post_id") ?? "").replace(/^\d+\.?/, "");

const addressOf = (row: CsvRow) => `/p/${slugOf(row)}`;

function postOf(row: CsvRow, html: string | undefined, report: ReportLoss): SourcePost | undefined {
  const source = `posts/${row.get("post_id")}.html`;
  const isPublished = isTrue(row.get("is_published"));
  if (row.get("type") === "page") return void report(noPost(source, "it is a page, and no post"));
  if (html === undefined && !row.has("podcast_url")) {
    const why = "posts.csv lists it, but its text is not in the export";
    return void report(isPublished ? noItem(source, why) : noPost(source, why));
  }
  const tooLong = whyTooLong(html);
  if (tooLong !== undefined) return void report(noItem(source, tooLong));
  const slug = slugOf(row);
  return exportPost({
    source,
    slug: slug || undefined,
    address: slug && isPublished ? addressOf(row) : undefined,
    date: row.get("post_date") ?? row.get("email_sent_at"),
    title: decode(row.get("title")),
    summary: decode(row.get("subtitle")),
    text: htmlText(recording(row, source, report) + tidyHtml(html ?? "", substackRules, source, report)),
    isDraft: isHidden(source, visibilityOf(row), report),
  });
}

function visibilityOf(row: CsvRow): Visibility {
  const audience = row.get("audience") ?? "everyone";
  return {
    unpublished: isTrue(row.get("is_published")) ? undefined : "is_published: false",
    audience: audience === "everyone" ? undefined : `audience: ${audience}`,
  };
}

const isTrue = (cell = "") => /^true$/i.test(cell);

const decode = (text: string | undefined) => (text === undefined ? undefined : decodeEntities(text).trim());

/** A link to the recording of a podcast. */
function recording(row: CsvRow, source: string, report: ReportLoss): string {
  const address = row.get("podcast_url");
  if (address === undefined) return "";
  report({ kind: "embed", source, text: address });
  return linkParagraph(address);
}
