import { entryFields } from "./entryFields.ts";

const { keyDates, figures, sources } = entryFields();

/** The sets of open data about items: their columns, in which values and names of fields are between backquotes. */
export const itemSets = () => ({
  items: {
    title: "Items",
    about: "Each row is a published item, the newest first.",
    columns: {
      id: "Unique and permanent.",
      url: "The address of its page.",
      headline: "The headline, in plain text.",
      standfirst: "The sentence that sums the item up.",
      text: "The text without markup. Each paragraph, heading, table cell and entry of a list is a line. Footnotes come last.",
      date: "The day of publication.",
      timestamp: "Midnight of that day in the time zone of the site, in seconds since 1970.",
      issue: "The ISO week of its issue.",
      label: "The id of its label, the word before the headline.",
      byline: "Who wrote it.",
      topics: "Ids, the main topic first.",
      topicNames: "The names of the topics, in the same order.",
      organisations: "Ids.",
      organisationNames: "The names of the organisations, in the same order.",
      people: "Ids.",
      peopleNames: "The names of the people, in the same order.",
      series: "The id of its series.",
      seriesName: "The name of its series.",
      figures: "The numbers that it reports.",
      keyDates: "The dates that readers should know.",
      sources: "Where its facts come from.",
      updates: "Its changes since publication.",
      related: "The ids of related items.",
      words: "How many words the text has.",
      story: "The id of its story.",
      storyName: "The name of its story.",
    },
  },
  keyDates: {
    title: "Key dates",
    about:
      "Each row is a date that readers should know, the earliest first. A date that several items list has one row.",
    columns: {
      ...keyDates,
      items: "The ids of the items that list it.",
    },
  },
  figures: {
    title: "Figures",
    about: "Each row is a number that an item reports.",
    columns: {
      item: "The id of the item.",
      published: "The day on which the item was published.",
      ...figures,
    },
  },
  sources: {
    title: "Sources",
    about: "Each row is a source of an item.",
    columns: {
      item: "The id of the item.",
      published: "The day on which the item was published.",
      ...sources,
    },
  },
  corrections: {
    title: "Corrections",
    about: "Each row is a correction or clarification of an item, the newest first.",
    columns: {
      date: "The day of the change.",
      kind: "`correction` or `clarification`.",
      note: "What changed and why.",
      item: "The id of the item.",
      url: "The address of the note on the page of the item.",
    },
  },
  relations: {
    title: "Relations",
    about: "Each row is what an item says of its relation to an earlier one.",
    columns: {
      item: "The id of the item that says so.",
      as: "`follows`, `responds-to` or `differs-from`.",
      related: "The id of the other item.",
    },
  },
});
