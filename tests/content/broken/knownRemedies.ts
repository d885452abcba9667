import { itemBut, itemWith, type Mistake } from "./mistake.ts";

/** Mistakes with an exact remedy: what to write instead, or what to remove. */
export const knownRemedies: readonly Mistake[] = [
  {
    mistake: "a headline that begins with a `#`",
    files: itemBut("headline: #1 in the list"),
    says: "content/items/flood.md:2:11: error: `headline` is empty: YAML reads `#1 in the list` as a comment. Put the text in double quotes, or write some text before the `#`.",
  },
  {
    mistake: "a standfirst that begins with a `#` and a space",
    files: itemBut("standfirst:   # It rained."),
    says: "content/items/flood.md:4:15: error: `standfirst` is empty: YAML reads `# It rained.` as a comment. Put the text in double quotes, or write some text before the `#`.",
  },
  {
    mistake: "a text of a group that begins with a `#`",
    files: itemWith("updates:", "  - date: 2021-11-11", "    kind: correction", "    note: #2 was wrong"),
    says: "content/items/flood.md:9:11: error: `updates[0].note` is empty: YAML reads `#2 was wrong` as a comment. Put the text in double quotes, or write some text before the `#`.",
  },
  {
    mistake: "a text of a list that begins with a `#`",
    files: itemWith("byline:", "  - #annreed"),
    says: "content/items/flood.md:7:5: error: `byline[0]` is empty: YAML reads `#annreed` as a comment. Put the text in double quotes, or write some text before the `#`.",
  },
  {
    mistake: "a name in a register that begins with a `#`",
    files: { "_data/series.yaml": "- { id: watermarks, name: W }\n- id: hashes\n  name: #Hashes\n" },
    says: "_data/series.yaml:3:9: error: `name` is empty: YAML reads `#Hashes` as a comment. Put the text in double quotes, or write some text before the `#`.",
  },
  {
    mistake: "a title of the site that begins with a `#`",
    files: { "_data/site.yaml": "title: #Wet\nurl: https://paper.example/\n" },
    says: "_data/site.yaml:1:8: error: `title` is empty: YAML reads `#Wet` as a comment. Put the text in double quotes, or write some text before the `#`.",
  },
  {
    mistake: "a comment in the place of a date",
    files: itemBut("date: # soon"),
    says: "content/items/flood.md:3:1: error: `date` is missing. Add it: The day of publication. An item with a future date is not published until then.",
  },
  {
    mistake: "a number between quotation marks in the place of a figure",
    files: itemWith("figures:", '  - { label: Homes, value: "12" }'),
    says: 'content/items/flood.md:7:28: error: `figures[0].value` is `"12"`, but must be a number. Remove the quotation marks.',
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
    says: "content/items/flood.md:3:7: error: `date` is `2021−11−10`, but must be a date such as 2021-11-10. Character 5 is `−`, but should be `-`. Write it as 2021-11-10.",
  },
  {
    mistake: "a date with a letter for a digit",
    files: itemBut("date: 2021-11-1O"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11-1O`, but must be a date such as 2021-11-10. Character 10 is `O`, but should be `0`. Write it as 2021-11-10.",
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
    says: 'content/items/flood.md:7:28: error: `figures[0].value` is `£2bn`, but must be a number. Write 2, and `unit: "£bn"`.',
  },
  {
    mistake: "an address that begins with www",
    files: itemWith("sources:", "  - url: www.river.example"),
    says: "content/items/flood.md:7:10: error: `sources[0].url` is `www.river.example`, but must be a web address such as https://example.org/page. Write it in full: https://www.river.example.",
  },
  {
    mistake: "a misspelt false",
    files: itemWith("draft: flase"),
    says: "content/items/flood.md:6:8: error: `draft` is `flase`, but must be true or false. Did you mean `false`?",
  },
  {
    mistake: "a single entry without its hyphen",
    files: itemWith("sources:", "  title: Report", "  publisher: The River Board"),
    says: 'content/items/flood.md:7:3: error: `sources` is `{"title":"Report","publisher":"The River Board"}`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: publisher, title, url, date, author.',
  },
  {
    mistake: "a list with asterisks",
    files: itemBut("topics:", "topics:\n  * water"),
    says: "content/items/flood.md:6:3: error: The YAML is not valid: the entries of a list start with hyphens. Write `- ` instead of `* `.",
  },
  {
    mistake: "a comma behind a list",
    files: itemBut("topics: [water],"),
    says: "content/items/flood.md:5:16: error: The YAML is not valid: there is a comma after the value. Remove the comma.",
  },
  {
    mistake: "a wide comma between topics",
    files: itemBut("topics: [water，rivers]"),
    says: "content/items/flood.md:5:10: error: `water，rivers` is not a topic. Its 6th character, `，`, looks like , (U+FF0C). Write [water, rivers], or put each on a line of its own after a hyphen and a space. Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "no space after a list's hyphen",
    files: itemBut("topics:", "topics:\n- water\n -rivers"),
    says: "content/items/flood.md:6:3: error: `water -rivers` is not a topic. Write [water, rivers], or put each on a line of its own after a hyphen and a space. Topics are listed in _data/topics.yaml.",
  },
  {
    mistake: "an indented first field",
    files: itemBut("headline:", " headline: Rain"),
    says: "content/items/flood.md:2:2: error: The YAML is not valid: the first field is indented, but the next one is not. Remove the spaces before the first field.",
  },
  {
    mistake: "a field of a list that is indented less than the one above it",
    files: itemWith("sources:", "  - title: Report", "  publisher: The River Board"),
    says: "content/items/flood.md:8:3: error: The YAML is not valid: the field is not aligned with the ones above it. Indent them by the same number of spaces.",
  },
  {
    mistake: "a field of a list that is indented less than the one above it, and more than its hyphen",
    files: itemWith("sources:", "  - title: Report", "   publisher: The River Board"),
    says: "content/items/flood.md:8:4: error: The YAML is not valid: the field is not aligned with the ones above it. Indent them by the same number of spaces.",
  },
  {
    mistake: "a template's braces in the place of a field",
    files: itemWith("{{ title }}: Rain"),
    says: "content/items/flood.md:6:1: error: `{ ? { title } }` is not a field of an item. Put text that starts with a bracket in double quotes.",
  },
  {
    mistake: "a tab in a register",
    files: { "_data/series.yaml": "- id: watermarks\n\tname: Watermarks\n" },
    says: "_data/series.yaml:2:1: error: The YAML is not valid: the line is indented with a tab. Indent with spaces instead of tabs.",
  },
  {
    mistake: "an entry of a register that is indented more than the one above it",
    files: { "_data/series.yaml": "- id: watermarks\n  name: Watermarks\n - id: rain\n   name: Rain\n" },
    says: "_data/series.yaml:3:2: error: The YAML is not valid: the entry is not aligned with the ones above it. Indent them by the same number of spaces.",
  },
  {
    mistake: "an entry of a register that is indented less than the one above it",
    files: { "_data/series.yaml": " - id: watermarks\n   name: Watermarks\n- id: rain\n  name: Rain\n" },
    says: "_data/series.yaml:3:1: error: The YAML is not valid: the entry is not aligned with the ones above it. Indent them by the same number of spaces.",
  },
  {
    mistake: "front matter that ends with two hyphens",
    files: { "content/items/flood.md": "---\nheadline: Rain\n--\nIt rained.\n" },
    says: "content/items/flood.md:3:1: error: The front matter has no end: `--` is not a line of three hyphens. Write `---` there, at the start of the line.",
  },
  {
    mistake: "the fields of a group in the column of its name",
    files: itemWith("image:", "src: river.svg", "alt: A river"),
    says: "content/items/flood.md:7:1: error: `src` is a field of `image`, but is not indented. Indent the fields of `image` by two spaces.",
  },
  {
    mistake: "the fields of an entry in the column of its list's name",
    files: itemWith("sources:", "title: Report", "publisher: The River Board"),
    says: "content/items/flood.md:7:1: error: `title` is a field of `sources`, but is not indented. Indent the fields of `sources` by four spaces, and start each entry with two spaces, a hyphen and a space.",
  },
  {
    mistake: "a date in the place of a field's name",
    files: itemWith("updates:", "  - 2021-11-11: correction"),
    says: "content/items/flood.md:7:5: error: `2021-11-11` is not a field of `updates[0]`. `updates[0]` has the fields date, kind, note.",
  },
];
