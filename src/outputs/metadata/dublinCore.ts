import type { Author, Citation } from "../../browser/citations/citation.ts";
import type { MetaTag } from "./openGraph.ts";

/**
 * What programs that collect references, such as Zotero, read from the page of an item. With the elements of Highwire (`citation_title`) they
 * would take it for an article in a scientific journal, and without any for a web page.
 */
export function dublinCoreTags(citation: Citation): MetaTag[] {
  const { title, authors, date, publication, issue, language } = citation;
  return [
    ["dc.type", "newspaperArticle"],
    ["dc.title", title],
    ...authors.map((author) => ["dc.creator", dividedName(author)]),
    ["dc.date", date],
    ["dc.language", language],
    ["prism.publicationName", publication],
    ["prism.issueIdentifier", issue],
  ].map(([name = "", content = ""]) => ({ name, content }));
}

/**
 * A name that these programs divide rightly: "von der Leyen, Ursula". They take what is before the first comma for the family name and, without a
 * comma, the last word, so that "Department for Energy and Net Zero" would become Zero, D. A comma at the end says that there is nothing to
 * divide: EndNote's rule for organisations, which Zotero follows. Other commas in such names would divide them, so they are left out.
 */
export function dividedName({ name, parts }: Author): string {
  if (parts === undefined) {
    const whole = name.replace(/[\s,،]+/g, " ").trim();
    return whole.includes(" ") ? `${whole},` : whole;
  }
  const { family, given, suffix } = parts;
  return [family, given, suffix].filter(Boolean).join(", ");
}
