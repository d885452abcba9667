import type { Author, Citation } from "./citation.ts";
import type { CitationLanguage } from "./citationLanguage.ts";
import { oneLine, versionNote } from "./words.ts";

/** Writes a citation as RIS, in the form of 2011, which Zotero, Mendeley, EndNote and others import. */
export function ris(citation: Citation, citationLanguage: CitationLanguage): string {
  const { authors, title, publication, publisher, issue, date, url, language } = citation;
  const fields: [string, string | undefined][] = [
    ["TY", "NEWS"],
    ...authors.map((author): [string, string] => ["AU", authorName(author)]),
    ["TI", title],
    ["T2", publication],
    ["IS", issue],
    ["DA", `${date.replaceAll("-", "/")}/`],
    ["PY", date.slice(0, 4)],
    ["PB", publisher],
    ["LA", language],
    ["UR", url],
    ["N1", versionNote(citation, citationLanguage)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${oneLine(value)}\r\n` : []));
  return `${lines.join("")}ER  - \r\n`;
}

/** "Reed, Ann". A comma in another name would begin a given name, and RIS has no way to escape it, so such names lose their commas. */
function authorName({ name, parts }: Author): string {
  if (parts === undefined) return name.replace(/[\s,]+/g, " ");
  return [parts.family, parts.given, ...(parts.suffix ? [parts.suffix] : [])].join(", ");
}
