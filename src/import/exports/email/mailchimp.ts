import { posix } from "node:path";
import { noItem, noPost, type ReportLoss } from "../../loss.ts";
import { plainHtml } from "../../markup/tidyHtml.ts";
import { folderPicture } from "../../readers/folderPicture.ts";
import { type ExportFiles, exportFiles, readExportText } from "../../source/exportFiles.ts";
import { type CsvRow, readCsv } from "../../source/readCsv.ts";
import type { Reader, SourcePost } from "../../sourcePost.ts";
import { exportPost, htmlText, isHidden } from "../exportPost.ts";
import { emailHtml } from "./emailHtml.ts";

/** The reader of Mailchimp's exports: `campaigns.csv`, and a page for each campaign in `campaigns_content/`. */
export const mailchimp: Reader = {
  name: "mailchimp",
  label: "a Mailchimp export",
  recognises: (path) => pagesIn(exportFiles(path)).length > 0,
  async *read(path, report): AsyncIterable<SourcePost> {
    const files = exportFiles(path);
    const table = files.names.find((name) => /(?:^|\/)campaigns\.csv$/.test(name));
    const rows = table === undefined ? [] : readCsv(files, table);
    const pictures = picturesIn(files);
    for (const name of pagesIn(files)) {
      const row = rowFor(name, rows);
      const html = withOwnPictures(readExportText(files, name), name, pictures);
      const post = postOf(name, row, html, report);
      if (post) yield post;
    }
    const pages = pagesIn(files);
    for (const row of rows) if (!pages.some((name) => rowFor(name, rows) === row)) report(withoutPage(row));
  },
  pictureFile: folderPicture,
};

const pagesIn = (files: ExportFiles) =>
  files.names.filter((name) => /(?:^|\/)campaigns_content\/.*\.html?$/i.test(name));

function withoutPage(row: CsvRow) {
  const name = `campaigns.csv#${row.get("title") ?? row.get("subject") ?? ""}`;
  const why = "campaigns_content has no page for it";
  return row.has("send_date") ? noItem(name, why) : noPost(name, why);
}

/** Letters and digits only: names of files have other characters than the titles that they are of. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The row of a campaign: its file is named after its id, its title or its subject. */
function rowFor(name: string, rows: readonly CsvRow[]): CsvRow | undefined {
  const file = bare(posix.basename(name).replace(/\.html?$/i, ""));
  const title = file.replace(/^\d+/, "");
  const has = (row: CsvRow, columns: readonly string[], isIt: (cell: string) => boolean) =>
    columns.some((column) => {
      const cell = bare(row.get(column) ?? "");
      return cell !== "" && isIt(cell);
    });
  return (
    rows.find((row) =>
      has(row, ["unique_id", "campaign_id", "id"], (cell) => file.startsWith(cell) || file.endsWith(cell)),
    ) ??
    rows.find((row) => has(row, ["title", "subject"], (cell) => cell === file || cell === title)) ??
    rows.find((row) => has(row, ["title", "subject"], (cell) => cell.length > 8 && file.endsWith(cell)))
  );
}

function postOf(
  source: string,
  row: CsvRow | undefined,
  html: string,
  report: ReportLoss,
): SourcePost | undefined {
  const date = row?.get("send_date") ?? row?.get("send_time");
  if (row === undefined)
    return void report(noItem(source, "campaigns.csv has no campaign of this name, so it has no date"));
  if (date === undefined) return void report(noPost(source, "it was not sent"));
  const status = row.get("status");
  const isSent = status === undefined || /^sent$/i.test(status);
  return exportPost({
    source,
    date,
    title: row.get("subject") ?? row.get("title") ?? titleIn(html),
    summary: row.get("preview_text"),
    text: htmlText(emailHtml(html, source, report)),
    authors: [],
    isDraft: isHidden(source, { unpublished: isSent ? undefined : `status: ${status}` }, report),
  });
}

function titleIn(html: string): string | undefined {
  const title = plainHtml(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? "");
  return title.includes("*|") ? undefined : title || undefined;
}

/** The pictures of the export by the names of their files. */
function picturesIn(files: ExportFiles): ReadonlyMap<string, string> {
  const pictures = files.names.filter((name) => /\.(?:png|jpe?g|gif|webp|svg)$/i.test(name));
  return new Map(pictures.map((name) => [posix.basename(name).toLowerCase(), name]));
}

/** Pictures on Mailchimp's servers that are in the export, led there. */
function withOwnPictures(html: string, page: string, pictures: ReadonlyMap<string, string>): string {
  return html.replace(
    /(<img\b[^>]*?\bsrc\s*=\s*["'])(https?:\/\/[^"']*(?:mailchimp\.com|mcusercontent\.com)\/[^"']*)/gi,
    (found, before: string, address: string) => {
      const file = pictures.get(posix.basename(address.replace(/[?#].*/, "")).toLowerCase());
      return file === undefined ? found : `${before}${posix.relative(posix.dirname(page), file)}`;
    },
  );
}
