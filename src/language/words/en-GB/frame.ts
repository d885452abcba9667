import { sentenceCase } from "../../sentenceCase.ts";

/** What is around the content of every page: the masthead, the footer, and pages that are not there. */
export const frame = () => ({
  skip: "Skip to the content",
  sections: "Sections",
  latest: "Latest",
  issues: "Issues",
  topics: "Topics",
  organisations: "Organisations",
  archive: "Archive",
  keyDates: "Key dates",
  /** `weekday` is as the editors write it: "Friday". */
  publishedOn: (weekday: string) => `Published on ${everyWeek(weekday)}`,
  quickSearch: "Quick search",
  searchArchive: "Search the archive",
  search: "Search",
  about: "About this digest",
  people: "People",
  series: "Series",
  stories: "Stories",
  trackers: "Trackers",
  corrections: "Corrections",
  feeds: "Feeds",
  data: "Data",
  writeToEditors: "Write to the editors",
});

/** "Fridays". */
function everyWeek(weekday: string): string {
  return weekday.endsWith("day") ? `${sentenceCase(weekday)}s` : weekday;
}
