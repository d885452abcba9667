import { itemWith, type Mistake } from "./mistake.ts";

/** Groups of fields, and lists of groups, whose value has the wrong type. */
export const groupTypes: readonly Mistake[] = [
  {
    mistake: "`image: 1`",
    files: itemWith("image: 1"),
    says: "content/items/flood.md:6:8: error: `image` is `1`, but must be a group of fields. Write its fields, one to a line: src, alt, caption, credit.",
  },
  {
    mistake: "`image: []`",
    files: itemWith("image: []"),
    says: "content/items/flood.md:6:8: error: `image` is `[]`, but must be a group of fields. Write its fields, one to a line: src, alt, caption, credit.",
  },
  {
    mistake: "`sources: Report`",
    files: itemWith("sources: Report"),
    says: "content/items/flood.md:6:10: error: `sources` is `Report`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: publisher, title, url, date, author.",
  },
  {
    mistake: "`sources: [Report]`",
    files: itemWith("sources: [Report]"),
    says: "content/items/flood.md:6:11: error: `sources[0]` is `Report`, but must be a group of fields. Write its fields, one to a line: publisher, title, url, date, author.",
  },
  {
    mistake: "`sources: {}`",
    files: itemWith("sources: {}"),
    says: "content/items/flood.md:6:10: error: `sources` is `{}`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: publisher, title, url, date, author.",
  },
  {
    mistake: "`sources: [null]`",
    files: itemWith("sources: [null]"),
    says: "content/items/flood.md:6:11: error: `sources[0]` is empty. Fill it in: The sources of the item.",
  },
  {
    mistake: "`keyDates: 1`",
    files: itemWith("keyDates: 1"),
    says: "content/items/flood.md:6:11: error: `keyDates` is `1`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: label, date, until, kind, place, url, id, was, withdrawn.",
  },
  {
    mistake: "`keyDates: [soon]`",
    files: itemWith("keyDates: [soon]"),
    says: "content/items/flood.md:6:12: error: `keyDates[0]` is `soon`, but must be a group of fields. Write its fields, one to a line: label, date, until, kind, place, url, id, was, withdrawn.",
  },
  {
    mistake: "`keyDates: [[soon]]`",
    files: itemWith("keyDates: [[soon]]"),
    says: 'content/items/flood.md:6:12: error: `keyDates[0]` is `["soon"]`, but must be a group of fields. Write its fields, one to a line: label, date, until, kind, place, url, id, was, withdrawn.',
  },
  {
    mistake: "`figures: 3`",
    files: itemWith("figures: 3"),
    says: "content/items/flood.md:6:10: error: `figures` is `3`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: label, value, of, unit, asOf.",
  },
  {
    mistake: "`figures: [3]`",
    files: itemWith("figures: [3]"),
    says: "content/items/flood.md:6:11: error: `figures[0]` is `3`, but must be a group of fields. Write its fields, one to a line: label, value, of, unit, asOf.",
  },
  {
    mistake: "`figures: { label: Homes, value: 3 }`",
    files: itemWith("figures: { label: Homes, value: 3 }"),
    says: 'content/items/flood.md:6:10: error: `figures` is `{"label":"Homes","value":3}`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: label, value, of, unit, asOf.',
  },
  {
    mistake: "`updates: yes`",
    files: itemWith("updates: yes"),
    says: "content/items/flood.md:6:10: error: `updates` is `yes`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: date, kind, note.",
  },
  {
    mistake: "`updates: [1]`",
    files: itemWith("updates: [1]"),
    says: "content/items/flood.md:6:11: error: `updates[0]` is `1`, but must be a group of fields. Write its fields, one to a line: date, kind, note.",
  },
  {
    mistake: "`related: drought`",
    files: itemWith("related: drought"),
    says: "content/items/flood.md:6:10: error: `related` is `drought`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: item, as.",
  },
  {
    mistake: "`related: [drought]`",
    files: itemWith("related: [drought]"),
    says: "content/items/flood.md:6:11: error: `related[0]` is `drought`, but must be a group of fields. Write its fields, one to a line: item, as.",
  },
];
