import { findEntry } from "../../content/registers/registerLookup.ts";
import type { Registers } from "../../content/registers/registers.ts";
import type { Survey } from "../mapping/surveyPosts.ts";

/** How many rows a list has before the rest is only counted. */
const shown = 15;

/** What a dry run says of a source: one post split in three ways, and all that an editor should decide. */
export function dryRunText(survey: Survey, registers: Registers): string {
  const tags = survey.tags.filter(([tag]) => findEntry(registers, "topics", tag) === undefined);
  const parts = [
    survey.splits.length > 0 ? `Rhythm: ${survey.rhythm}.` : "No post has a date.",
    samplesText(survey),
    listText(
      "Sections, by the number of posts that have them",
      survey.sections,
      ({ name, posts, entries }) => `${posts}  ${name}${entries > 0 ? ` (${entries} list entries)` : ""}`,
    ),
    listText("Tags without a topic", tags, ([tag, count]) => `${count}  ${tag}`),
    listText("Authors", survey.authors, ([author, count]) => `${count}  ${author}`),
    survey.picturesWithoutAlt > 0 ? `Pictures without a description: ${survey.picturesWithoutAlt}.` : "",
    listText("Without a date", survey.undated, (file) => file),
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** A typical post, split in several ways. Undated posts can't be split: they give no item. */
function samplesText({ sample, splits }: Survey): string {
  const ways = splits.length === 1 ? "one way" : `${splits.length} ways`;
  return splits.length === 0 ? "" : `${sample} in ${ways}:\n${splits.map(splitText).join("\n")}`;
}

function splitText({ split, headlines, average }: Survey["splits"][number]): string {
  const lines = headlines.slice(0, 4).map((headline) => `    ${headline}`);
  const more = headlines.length > 4 ? [`    and ${headlines.length - 4} more`] : [];
  return [
    `  split: ${split.startsWith("#") ? `"${split}"` : split}  (${headlines.length} here, ${average.toFixed(1)} on average)`,
    ...lines,
    ...more,
  ].join("\n");
}

function listText<T>(title: string, rows: readonly T[], text: (row: T) => string): string {
  if (rows.length === 0) return "";
  const more = rows.length > shown ? [`  and ${rows.length - shown} more`] : [];
  return [`${title}:`, ...rows.slice(0, shown).map((row) => `  ${text(row)}`), ...more].join("\n");
}
