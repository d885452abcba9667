import { type Phrase, phrase } from "../../phrase.ts";
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
  subscribe: "Subscribe",
  data: "Data",
  writeToEditors: "Write to the editors",
  /** The page at an earlier address. */
  moved: {
    item: <T>(link: T): Phrase<T> => phrase`This item has moved: ${link}`,
    issue: <T>(link: T): Phrase<T> => phrase`This issue has moved: ${link}`,
    story: <T>(link: T): Phrase<T> => phrase`This story has moved: ${link}`,
    topic: <T>(link: T): Phrase<T> => phrase`This topic has moved: ${link}`,
  },
  notFound: {
    title: "Not found",
    description: "There is no page at this address.",
    heading: "Page not found",
    advice:
      "If you typed the web address, check it is correct. Items keep their pages, so you can also find one in other ways.",
    search: "Search the archive",
    byDate: "Browse it by date",
    byTopic: "Browse it by topic",
    latest: "Read the latest issue",
  },
});

/** "Fridays". */
function everyWeek(weekday: string): string {
  return weekday.endsWith("day") ? `${sentenceCase(weekday)}s` : weekday;
}
