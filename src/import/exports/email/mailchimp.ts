import { posix } from "node:path";
import { noItem, noPost, type ReportLoss } from "../../loss.ts";
import { htmlWords } from "../../markup/tidyHtml.ts";
import { folderPicture } from "../../readers/folderPicture.ts";
import { type ExportFiles, exportFiles, readExportText } from "../../source/exportFiles.ts";
import { type CsvRow, readCsv } from "../../source/readCsv.ts";
import type { Reader, SourcePost } from "../../sourcePost.ts";
import { exportPost, htmlText, isHidden, whyTooLong } from "../exportPost.ts";
import { rowsOfPages } from "./campaignRows.ts";
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
    const campaigns = rowsOfPages(pagesIn(files), rows, report);
    for (const [name, row] of campaigns) {
      const html = withOwnPictures(readExportText(files, name), name, pictures);
      const post = postOf(name, row, html, report);
      if (post) yield post;
    }
    const used = new Set(campaigns.values());
    for (const row of rows) if (!used.has(row)) report(withoutPage(row));
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
  const why = whyTooLong(html);
  if (why !== undefined) return void report(noItem(source, why));
  const status = row.get("status");
  const isSent = status === undefined || /^sent$/i.test(status);
  return exportPost({
    source,
    date,
    title: row.get("subject") ?? row.get("title") ?? titleIn(html),
    summary: row.get("preview_text"),
    text: htmlText(emailHtml(html, source, report)),
    isDraft: isHidden(source, { unpublished: isSent ? undefined : `status: ${status}` }, report),
  });
}

function titleIn(html: string): string | undefined {
  const title = htmlWords(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1]);
  return title?.includes("*|") ? undefined : title;
}

/** The pictures of the export by the names of their files. */
function picturesIn(files: ExportFiles): ReadonlyMap<string, string> {
  const pictures = files.names.filter((name) => /\.(?:png|jpe?g|gif|webp|svg)$/i.test(name));
  return new Map(pictures.map((name) => [posix.basename(name).toLowerCase(), name]));
}

/** HTML whose pictures on Mailchimp's servers are those of the export, if it has them. */
function withOwnPictures(html: string, page: string, pictures: ReadonlyMap<string, string>): string {
  return html.replace(
    /(<img\b[^>]*?\bsrc\s*=\s*["'])(https?:\/\/[^"']*(?:mailchimp\.com|mcusercontent\.com)\/[^"']*)/gi,
    (found, before: string, address: string) => {
      const file = pictures.get(posix.basename(address.replace(/[?#].*/, "")).toLowerCase());
      return file === undefined ? found : `${before}${posix.relative(posix.dirname(page), file)}`;
    },
  );
}
