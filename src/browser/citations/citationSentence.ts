import type { Citation } from "./citation.ts";
import type { CitationLanguage } from "./citationLanguage.ts";
import { oneLine, versionNote } from "./words.ts";

/**
 * Writes a citation as a sentence: "Ann Reed and Bo Jones, “The river rose”, The Test Paper, 10 November 2021, https://paper.example/items/rain/"
 * Names are as the byline gives them.
 */
export function citationSentence(citation: Citation, language: CitationLanguage): string {
  const { authors, title, publication, date, url } = citation;
  return language.words.citations.sentence({
    authors: authors.map(({ name }) => oneLine(name)),
    title: oneLine(title),
    publication: oneLine(publication),
    day: language.longDay(date),
    note: versionNote(citation, language),
    address: url,
  });
}
