import type { Author, Citation } from "./citation.ts";
import type { CitationLanguage } from "./citationLanguage.ts";
import { dateParts, oneLine, versionNote } from "./words.ts";

/** Writes citations as CSL-JSON (citationstyles.org), which Zotero, Pandoc and Word plug-ins read. */
export function cslJson(citations: readonly Citation[], language: CitationLanguage): string {
  // No `<` remains, so that no program takes the text for HTML.
  return `${JSON.stringify(citations.map((citation) => cslItem(citation, language))).replaceAll("<", "\\u003c")}\n`;
}

function cslItem(citation: Citation, citationLanguage: CitationLanguage) {
  const { key, authors, title, publication, publisher, issue, date, url, language } = citation;
  return {
    id: key,
    type: "article-newspaper",
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    title: oneLine(title),
    "container-title": oneLine(publication),
    publisher: oneLine(publisher),
    issue,
    issued: { "date-parts": [dateParts(date)] },
    URL: url,
    language,
    note: versionNote(citation, citationLanguage),
  };
}

function cslName({ name, parts }: Author) {
  if (parts === undefined) return { literal: oneLine(name) };
  const { given, family, suffix } = parts;
  return { family, given, suffix };
}
