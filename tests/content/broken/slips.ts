import { itemBut, itemWith, type Mistake } from "./mistake.ts";

/** Slips whose remedy can be told exactly: what to write instead, or what to take away. */
export const slips: readonly Mistake[] = [
  {
    mistake: "a number between quotation marks in the place of a figure",
    files: itemWith("figures:", '  - { label: Homes, value: "12" }'),
    says: 'content/items/flood.md:7:28: error: `figures[0].value` is `"12"`, but must be a number, without unit or commas. Remove the quotation marks.',
  },
  {
    mistake: "a list with bullets of a word processor",
    files: itemBut("topics:", "topics:\n  • water"),
    says: "content/items/flood.md:6:3: error: `topics` is `• water`, but must be a list of ids from _data/topics.yaml. Write it as a list: [water].",
  },
  {
    mistake: "a list with dashes",
    files: itemBut("topics:", "topics:\n  – water\n  – rivers"),
    says: "content/items/flood.md:6:3: error: `topics` is `– water – rivers`, but must be a list of ids from _data/topics.yaml. Write it as a list: [water, rivers].",
  },
  {
    mistake: "a list without hyphens",
    files: itemBut("topics:", "topics:\n  water\n  rivers"),
    says: "content/items/flood.md:6:3: error: `topics` is `water rivers`, but must be a list of ids from _data/topics.yaml. Write it as a list: [water, rivers].",
  },
  {
    mistake: "a list that begins on the line of its field",
    files: itemBut("topics: water", "topics: water\n  - rivers"),
    says: "content/items/flood.md:5:9: error: `topics` is `water - rivers`, but must be a list of ids from _data/topics.yaml. Write it as a list: [water, rivers].",
  },
  {
    mistake: "a date with minus signs",
    files: itemBut("date: 2021\u221211\u221210"),
    says: "content/items/flood.md:3:7: error: `date` is `2021−11−10`, but must be a date such as 2021-11-10. Its character 5, `−`, should be `-`. Write it as 2021-11-10.",
  },
  {
    mistake: "a date with a letter for a digit",
    files: itemBut("date: 2021-11-1O"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11-1O`, but must be a date such as 2021-11-10. Its character 10, `O`, should be `0`. Write it as 2021-11-10.",
  },
  {
    mistake: "a date between typographic quotation marks",
    files: itemBut("date: “2021-11-10”"),
    says: "content/items/flood.md:3:7: error: `date` is `“2021-11-10”`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "a date whose day can only be one",
    files: itemBut("date: 25/12/2021"),
    says: "content/items/flood.md:3:7: error: `date` is `25/12/2021`, but must be a date such as 2021-11-10. Write it as 2021-12-25.",
  },
  {
    mistake: "a date that begins with its month",
    files: itemBut("date: Nov 10th, 2021"),
    says: "content/items/flood.md:3:7: error: `date` is `Nov 10th, 2021`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "a figure with a currency and a magnitude",
    files: itemWith("figures:", "  - { label: Grant, value: £2bn }"),
    says: 'content/items/flood.md:7:28: error: `figures[0].value` is `£2bn`, but must be a number, without unit or commas. Write 2, and `unit: "£bn"`.',
  },
  {
    mistake: "an address that begins with www",
    files: itemWith("sources:", "  - url: www.river.example"),
    says: "content/items/flood.md:7:10: error: `sources[0].url` is `www.river.example`, but must be an address such as https://example.org/page. Begin it with https://: https://www.river.example.",
  },
  {
    mistake: "a misspelt false",
    files: itemWith("draft: flase"),
    says: "content/items/flood.md:6:8: error: `draft` is `flase`, but must be true or false. Did you mean `false`?",
  },
  {
    mistake: "a single entry without its hyphen",
    files: itemWith("sources:", "  title: Report", "  publisher: The River Board"),
    says: 'content/items/flood.md:7:3: error: `sources` is `{"title":"Report","publisher":"The River Board"}`, but must be a list. Write each entry on lines of its own, the first after `- `; its fields are publisher, title, url, date, author.',
  },
];
