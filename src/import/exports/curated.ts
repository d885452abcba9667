import { posix } from "node:path";
import { noItem, type ReportLoss } from "../loss.ts";
import { escapeMarkdown } from "../markup/escapeMarkdown.ts";
import { picture } from "../markup/markupRule.ts";
import { toMarkdown } from "../markup/toMarkdown.ts";
import { folderPicture } from "../readers/folderPicture.ts";
import { type ExportFiles, exportFiles, startOf } from "../source/exportFiles.ts";
import { type Json, listAt, readJson, textAt } from "../source/readJson.ts";
import type { Reader, SourcePost } from "../sourcePost.ts";
import { exportPost, isHidden, markdownText } from "./exportPost.ts";
import { partsOf } from "./ownLinks.ts";

/** The reader of Curated's exports: a folder for each issue, with a file of JSON and the pictures. */
export const curated: Reader = {
  name: "curated",
  label: "a Curated export",
  recognises: (path) => issuesIn(exportFiles(path)).length > 0,
  async *read(path, report): AsyncIterable<SourcePost> {
    const files = exportFiles(path);
    for (const name of issuesIn(files)) {
      const post = postOf(name, readJson(files, name), report);
      if (post) yield post;
    }
  },
  pictureFile: folderPicture,
};

const issuesIn = (files: ExportFiles) =>
  files.names.filter(
    (name) =>
      /(?:^|\/)\d+\.json$/.test(name) && /"(?:publication_status|categories)"\s*:/.test(startOf(files, name)),
  );

function postOf(source: string, issue: Json, report: ReportLoss): SourcePost | undefined {
  const number = textAt(issue, "number") ?? posix.basename(source, ".json");
  const take = (text: string) => report({ kind: "html-tag", source, text });
  const text = listAt(issue, "categories")
    .map((category) => categoryText(category, take))
    .join("");
  if (text === "") return void report(noItem(source, "it has no text"));
  const status = textAt(issue, "publication_status") ?? "published";
  const summary = textAt(issue, "summary");
  return exportPost({
    source,
    address: partsOf(textAt(issue, "url") ?? "")?.path,
    date: textAt(issue, "published_at") ?? textAt(issue, "updated_at"),
    title: textAt(issue, "title") ?? `Issue ${number}`,
    number,
    summary,
    text: markdownText(text),
    isDraft: isHidden(source, { unpublished: status === "published" ? undefined : status }, report),
  });
}

type TakeTag = (text: string) => void;

/** A category as a section, and its entries as the sections below it. */
function categoryText(category: Json, take: TakeTag): string {
  const entries = listAt(category, "items").map((entry) => entryText(entry, take));
  return entries.length === 0 ? "" : `## ${textAt(category, "name") ?? "Other"}\n\n${entries.join("")}`;
}

function entryText(entry: Json, take: TakeTag): string {
  const title = textAt(entry, "title");
  const url = textAt(entry, "url");
  const image = textAt(entry, "image_original_filename");
  const words = escapeMarkdown(title ?? url ?? "");
  const parts = [
    words === "" ? "" : `### ${url && /^https?:/.test(url) ? `[${words}](${url})` : words}`,
    image === undefined ? "" : picture(image, title ?? ""),
    textAt(entry, "description_markdown")?.trim() ?? markdownOf(textAt(entry, "description"), take),
    markdownOf(textAt(entry, "footer"), take),
  ];
  return parts
    .filter(Boolean)
    .map((part) => `${part}\n\n`)
    .join("");
}

function markdownOf(html: string | undefined, take: TakeTag): string {
  if (html === undefined) return "";
  const { text, losses } = toMarkdown(html);
  for (const loss of losses) take(loss.text);
  return text.trim();
}
