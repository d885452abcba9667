import { csv } from "../../../files/csv.ts";
import { longDayFormat } from "../../../language/formats/dates.ts";
import { nameListFormat } from "../../../language/formats/lists.ts";
import { citations } from "../../../language/words/en-GB/browser/citations.ts";
import { bibtex } from "../../citations/bibtex.ts";
import type { Author } from "../../citations/citation.ts";
import type { CitationLanguage } from "../../citations/citationLanguage.ts";
import { ris } from "../../citations/ris.ts";
import { pageLanguage } from "../../pageLanguage.ts";
import { nameOf } from "../page/displayNames.ts";
import type { SearchNames } from "../searchNames.ts";
import type { SearchSession } from "../searchSession.ts";
import type { Kind } from "../searchState.ts";
import { type FoundItem, loadFoundItems } from "./foundItems.ts";
import type { DownloadFormat } from "./saveDownload.ts";

/**
 * Writes the items with these ids of the index, in the same order. Throws if their details cannot be loaded, or are from another build than
 * the index.
 */
export async function writeDownload(
  format: DownloadFormat,
  ids: readonly string[],
  session: SearchSession,
): Promise<string> {
  const items = await loadFoundItems(ids, session);
  if (format === "csv") return itemsCsv(items, session.names);
  return items.map(({ citation }) => (format === "bib" ? bibtex : ris)(citation, language)).join("\n");
}

const language: CitationLanguage = {
  words: { citations: citations({ nameList: nameListFormat(pageLanguage) }) },
  longDay: longDayFormat(pageLanguage),
};

type Column = readonly [heading: string, cell: (item: FoundItem, names: SearchNames) => string];

const columns: readonly Column[] = [
  ["headline", ({ citation }) => citation.title],
  ["date", ({ citation }) => citation.date],
  ["standfirst", ({ standfirst }) => standfirst],
  ["authors", ({ citation }) => joined(citation.authors.map(({ name }: Author) => name))],
  ["label", namesOf("label")],
  ["topics", namesOf("topic")],
  ["organisations", namesOf("organisation")],
  ["people", namesOf("person")],
  ["series", namesOf("series")],
  ["story", namesOf("story")],
  ["issue", ({ citation }) => citation.issue],
  ["changed", ({ citation }) => citation.changed ?? ""],
  ["corrected", ({ citation }) => citation.corrected ?? ""],
  ["url", ({ citation }) => citation.url],
];

/** A table of items for spreadsheets. */
export function itemsCsv(items: readonly FoundItem[], names: SearchNames): string {
  const headings = columns.map(([heading]) => heading);
  return csv([headings, ...items.map((item) => columns.map(([, cell]) => cell(item, names)))]);
}

function namesOf(kind: Kind): Column[1] {
  return ({ values }, names) =>
    joined(
      [...values].flatMap((each) =>
        each.startsWith(`${kind} `) ? [nameOf(kind, each.slice(kind.length + 1), names)] : [],
      ),
    );
}

function joined(names: readonly string[]): string {
  return names.join("; ");
}
