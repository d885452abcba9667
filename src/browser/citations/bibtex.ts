import type { Author, Citation } from "./citation.ts";
import type { CitationLanguage } from "./citationLanguage.ts";
import { dateParts, oneLine, versionNote } from "./words.ts";

/** The months as BibTeX names them, whatever the language. */
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Writes a citation as BibTeX. The date is there twice: `date` for biblatex, and `year` and `month` for BibTeX itself. The title is in
 * two pairs of braces, because styles would write "ICS" as "ics".
 */
export function bibtex(citation: Citation, language: CitationLanguage): string {
  const { key, authors, title, publication, issue, date, url } = citation;
  const [year, month] = dateParts(date);
  const note = versionNote(citation, language);
  const fields: [string, string | undefined][] = [
    ["author", authors.length > 0 ? `{${authors.map(authorName).join(" and ")}}` : undefined],
    ["title", `{{${escaped(title)}}}`],
    ["journal", `{${escaped(publication)}}`],
    ["number", `{${escaped(issue)}}`],
    ["date", `{${date}}`],
    ["year", `{${year}}`],
    ["month", months[month - 1]],
    ["url", `{${urlIn(url)}}`],
    ["note", note && `{${escaped(note)}}`],
    ["entrysubtype", "{newspaper}"],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value}` : []));
  return `@article{${key},\n${lines.join(",\n")}\n}\n`;
}

/** "Reed, Ann" for a person; other names are in braces, so that "and" and commas in them divide nothing. */
function authorName({ name, parts }: Author): string {
  if (parts === undefined) return `{${escaped(name)}}`;
  const { family, suffix, given } = parts;
  return [family, ...(suffix ? [suffix] : []), given].map(escaped).join(", ");
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash",
  // BibTeX counts braces even after a backslash.
  "{": "\\textbraceleft",
  "}": "\\textbraceright",
  "~": "\\textasciitilde",
  "^": "\\textasciicircum",
  "<": "\\textless",
  ">": "\\textgreater",
  "|": "\\textbar",
};

/** A text so that TeX prints it as it is, and takes no two characters for a dash or a quotation mark. Others than ASCII stay: programs read UTF-8. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^<>|]/g, (character) => `{${commands[character]}}`)
    .replace(/[&%#_$]/g, "\\$&")
    .replace(/(?<=([-'`,]))\1|(?<=[?!])`/g, "{}$&");
}

/** A URL, in which programs expect no commands: what TeX would read as one is percent-encoded, except `%`, `#`, `&`, `_` and `~`. */
function urlIn(url: string): string {
  return url.replace(/[\\{}^$"<>|\s]/g, encodeURIComponent);
}
