import type { Citation } from "./citation.ts";
import { dayInWords, oneLine, versionNote } from "./words.ts";

/**
 * Writes a citation as a sentence: "Ann Reed and Bo Jones, “The river rose”, The Test Paper, 10 November 2021, https://paper.example/items/rain/"
 * Names are as the byline gives them.
 */
export function citationSentence(citation: Citation): string {
  const { authors, title, publication, date, url } = citation;
  const names = authors.map(({ name }) => oneLine(name));
  const by = [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
  const note = versionNote(citation);
  return [
    ...(by ? [by] : []),
    `“${withInnerQuotes(oneLine(title))}”`,
    oneLine(publication),
    dayInWords(date),
    ...(note ? [`${note.charAt(0).toLowerCase()}${note.slice(1)}`] : []),
    url,
  ].join(", ");
}

/** A text with single quotation marks for double ones, because it stands within those. */
function withInnerQuotes(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}
