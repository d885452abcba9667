import { undivided } from "../../browser/search/text/divideText.ts";
import { searchedLine } from "../../content/markdown/textMarks.ts";
import { type Language, usualLanguage } from "../../language/language.ts";
import type { IndexDocument } from "../../pagefind-incremental/index.ts";
import { divide, passage, WEIGHT } from "./passages.ts";
import type { SearchedIssue } from "./searchInput.ts";

/** An issue as it is indexed: by its title, its number, its introduction, and the number and days of its week. */
export function issueDocument(
  { week, address, from, to, title, number, introduction }: SearchedIssue,
  { weekName, weekSpan, words }: Pick<Language, "weekName" | "weekSpan" | "words"> = usualLanguage,
): IndexDocument {
  const name = divide(title ?? weekName(week));
  const numbered = number === undefined ? [] : [words.issues.numbered(number)];
  const headline = passage(name, WEIGHT.headline);
  const lines = introduction?.text ? introduction.text.split("\n").map(searchedLine) : [];
  return {
    url: address,
    passages: [headline, ...lines.map((line) => passage(divide(line)))],
    keywords: [week, weekName(week), weekSpan(from, to), ...numbered].map((keyword) =>
      passage(divide(keyword)),
    ),
    meta: { title: undivided(name) },
    ...(headline.searched && { searchedMeta: { title: headline.searched.join(" ") } }),
    filters: { issue: [week] },
  };
}
