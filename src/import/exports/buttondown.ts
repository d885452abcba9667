import { noItem, noPost, type ReportLoss } from "../loss.ts";
import { folderPicture } from "../readers/folderPicture.ts";
import { readSourceFrontMatter } from "../readers/sourceFrontMatter.ts";
import { type ExportFiles, exportFiles, startOf, textsByName } from "../source/exportFiles.ts";
import { columnsIn, readCsv } from "../source/readCsv.ts";
import { jsonAt, listAt, readJson, textAt } from "../source/readJson.ts";
import type { Reader, SourcePost, SourceText } from "../sourcePost.ts";
import { exportPost, htmlText, isHidden, type Visibility, whyNoText } from "./exportPost.ts";
import { type FindPost, siteLinkedIn, withOwnLinks } from "./ownLinks.ts";

/** The reader of Buttondown's exports: a table of emails, in CSV or JSON, and a file of Markdown for each in `emails/`. */
export const buttondown: Reader = {
  name: "buttondown",
  label: "a Buttondown export",
  recognises: (path) => tableIn(exportFiles(path)) !== undefined,
  async *read(path, report): AsyncIterable<SourcePost> {
    const files = exportFiles(path);
    const table = tableIn(files);
    if (table === undefined) return;
    const emails = emailsIn(files, table);
    const texts = textsByName(files, /(?:^|\/)emails\/([^/]+)\.(?:md|html)$/);
    const slugs = new Set(emails.map((email) => email.get("slug")));
    const find: FindPost = (link) => {
      const [, slug] = /(?:^|\/)archive\/([^/]+)$/.exec(link) ?? [];
      return slug !== undefined && slugs.has(slug) ? `/archive/${slug}/` : undefined;
    };
    const bodies = emails.map((email) => email.get("body") ?? "");
    const site = siteLinkedIn([...texts.values(), ...bodies], find);
    for (const email of emails) {
      const written = email.get("body") ?? texts.get(nameOf(email));
      const post = postOf(email, written && withOwnLinks(written, site), report);
      if (post) yield post;
    }
    const names = new Set(emails.map(nameOf));
    for (const name of texts.keys())
      if (!names.has(name))
        report(noItem(`emails/${name}.md`, `${table} does not list it, so it has no date`));
  },
  pictureFile: folderPicture,
};

/** An email: what its table says of it, by column. */
type Email = ReadonlyMap<string, string>;

/** The name of the file of an email. */
const nameOf = (email: Email) => email.get("slug") ?? email.get("id") ?? "";

function tableIn(files: ExportFiles): string | undefined {
  return files.names.find((name) => {
    const start = startOf(files, name);
    if (/\.csv$/i.test(name)) {
      const columns = columnsIn(start);
      return columns.includes("subject") && columns.includes("publish_date");
    }
    return (
      /\.json$/i.test(name) &&
      /"subject"\s*:/.test(start) &&
      /"(?:publish_date|secondary_id)"\s*:/.test(start)
    );
  });
}

function emailsIn(files: ExportFiles, table: string): Email[] {
  if (/\.csv$/i.test(table)) return readCsv(files, table);
  const json = readJson(files, table);
  const list = Array.isArray(json) ? listAt(json) : listAt(json, "results");
  return list.map(
    (email) =>
      new Map(
        Object.keys(jsonAt(email) ?? {}).flatMap((name) => {
          const text = textAt(email, name);
          return text === undefined ? [] : [[name, text] as const];
        }),
      ),
  );
}

function postOf(email: Email, written: string | undefined, report: ReportLoss): SourcePost | undefined {
  const source = `emails/${nameOf(email)}.md`;
  const visibility = visibilityOf(email);
  const why = whyNoText(written);
  if (written === undefined || why !== undefined)
    return void report((visibility.unpublished ? noPost : noItem)(source, why ?? ""));
  const slug = email.get("slug");
  const picture = email.get("image");
  return exportPost({
    source,
    slug,
    address: slug && !visibility.unpublished ? `/archive/${slug}/` : undefined,
    date: email.get("publish_date") ?? email.get("creation_date"),
    title: email.get("subject"),
    number: email.get("secondary_id"),
    summary: email.get("description"),
    text: textOf(written),
    picture: picture === undefined ? undefined : { src: picture },
    isDraft: isHidden(source, visibility, report),
  });
}

/** The text of an email without the mark of the editor that wrote it, which says whether it is HTML. */
function textOf(written: string): SourceText {
  const parts = readSourceFrontMatter(written);
  const { text, linesBefore } = typeof parts === "string" ? { text: written, linesBefore: 0 } : parts;
  const [mark = "", editor = ""] =
    /^\s*<!--\s*buttondown-editor-mode:\s*(\w+)\s*-->[ \t]*\n?/.exec(text) ?? [];
  const body = text.slice(mark.length);
  if (editor === "fancy") return htmlText(body);
  return { format: "markdown", text: body, linesBefore: linesBefore + mark.split("\n").length - 1 };
}

function visibilityOf(email: Email): Visibility {
  const status = email.get("status") ?? "sent";
  const type = email.get("email_type") ?? "public";
  return {
    unpublished: /^(?:sent|imported|published|resending|throttled)$/.test(status)
      ? undefined
      : `status: ${status}`,
    audience: type === "public" || type === "archival" ? undefined : `email_type: ${type}`,
  };
}
