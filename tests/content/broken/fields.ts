import { aDrawing } from "../../support/pictures.ts";
import { itemBut, itemFieldList, itemWith, itemWithout, type Mistake } from "./mistake.ts";

/** Fields that are missing, misspelt or invalid. */
export const fields: readonly Mistake[] = [
  {
    mistake: "a required field missing",
    files: itemWithout("standfirst"),
    says: "content/items/flood.md:2:1: error: `standfirst` is missing. Add it: One sentence that sums up the item.",
  },
  {
    mistake: "a required field left blank",
    files: itemBut("headline:"),
    says: "content/items/flood.md:2:1: error: `headline` is missing. Add it: The headline, in plain text.",
  },
  {
    mistake: "a required field empty",
    files: itemBut('headline: ""'),
    says: "content/items/flood.md:2:11: error: `headline` is empty. Fill it in: The headline, in plain text.",
  },
  {
    mistake: "a misspelt field",
    files: itemWith("bylin: Ann Reed"),
    says: "content/items/flood.md:6:1: error: `bylin` is not a field of an item. Did you mean `byline`?",
  },
  {
    mistake: "a misspelt required field, which is then not missing as well",
    files: itemBut("headlien: The river rose"),
    says: "content/items/flood.md:2:1: error: `headlien` is not a field of an item. Did you mean `headline`?",
  },
  {
    mistake: "a field that there is not",
    files: itemWith("colour: blue"),
    says: `content/items/flood.md:6:1: error: \`colour\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "a field in the wrong letter case",
    files: itemWith("keydates: []"),
    says: "content/items/flood.md:6:1: error: `keydates` is not a field of an item. Did you mean `keyDates`?",
  },
  {
    mistake: "a field with a name of JavaScript's own",
    files: itemWith("__proto__: { draft: true }"),
    says: `content/items/flood.md:6:1: error: \`__proto__\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "another of these",
    files: itemWith("constructor: x"),
    says: `content/items/flood.md:6:1: error: \`constructor\` is not a field of an item. An item has the fields ${itemFieldList}. A field of your own starts with \`x-\`.`,
  },
  {
    mistake: "a misspelt field within another, which is then not missing as well",
    files: { ...itemWith("image: { src: river.svg, atl: A river }"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:26: error: `atl` is not a field of `image`. Did you mean `alt`?",
  },
  {
    mistake: "a field missing within another",
    files: { ...itemWith("image: { src: river.svg }"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:1: error: `image.alt` is missing. Add it: A description of the picture for people who can't see it.",
  },
  {
    mistake: "a field left blank within another",
    files: { ...itemWith("image:", "  src: river.svg", "  alt:"), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:8:3: error: `image.alt` is missing. Add it: A description of the picture for people who can't see it.",
  },
  {
    mistake: "a required field empty within a group that has others",
    files: { ...itemWith('image: { src: river.svg, alt: "" }'), "content/images/river.svg": aDrawing },
    says: "content/items/flood.md:6:31: error: `image.alt` is empty. Fill it in: A description of the picture for people who can't see it.",
  },
  {
    mistake: "a field missing within a list",
    files: itemWith("keyDates:", "  - date: 2021-11-30", "    kind: closes"),
    says: "content/items/flood.md:7:5: error: `keyDates[0].label` is missing. Add it: What happens on this date, for example “Applications close”.",
  },
  {
    mistake: "text in the place of fields",
    files: itemWith("image: river.svg"),
    says: "content/items/flood.md:6:8: error: `image` is `river.svg`, but must be a group of fields. Write its fields, one to a line: src, alt, caption, credit.",
  },
  {
    mistake: "text in the place of a list of fields",
    files: itemWith("keyDates: soon"),
    says: "content/items/flood.md:6:11: error: `keyDates` is `soon`, but must be a list. Start each entry on a line of its own with `- `, followed by its fields: label, date, until, kind, place, url, id, was, withdrawn.",
  },
  {
    mistake: "a word in the place of a list",
    files: itemBut("topics: water"),
    says: "content/items/flood.md:5:9: error: `topics` is `water`, but must be a list of ids from _data/topics.yaml. Write it as a list: [water].",
  },
  {
    mistake: "words in the place of a list",
    files: itemBut("topics: water, rivers"),
    says: "content/items/flood.md:5:9: error: `topics` is `water, rivers`, but must be a list of ids from _data/topics.yaml. Write it as a list: [water, rivers].",
  },
  {
    mistake: "a list without entries where one is needed",
    files: itemBut("topics: []"),
    says: "content/items/flood.md:5:9: error: `topics` is `[]`, but must name at least one topic. What to write: Ids from `_data/topics.yaml`, with the main topic first.",
  },
  {
    mistake: "a blank entry of a list",
    files: itemBut("topics: [water, null]"),
    says: "content/items/flood.md:5:17: error: `topics[1]` is empty. Fill it in: Ids from `_data/topics.yaml`, with the main topic first.",
  },
  {
    mistake: "a number in the place of text",
    files: itemBut("headline: 1984"),
    says: 'content/items/flood.md:2:11: error: `headline` is `1984`, but must be text. Put it in quotation marks: "1984".',
  },
  {
    mistake: "a number whose last zero counts",
    files: itemBut("headline: 1.10"),
    says: 'content/items/flood.md:2:11: error: `headline` is `1.1`, but must be text. Put it in quotation marks: "1.10".',
  },
  {
    mistake: "a number among names",
    files: itemWith("byline: [Ann Reed, 7]"),
    says: 'content/items/flood.md:6:20: error: `byline[1]` is `7`, but must be text. Put it in quotation marks: "7".',
  },
  {
    mistake: "fields in the place of names",
    files: itemWith("byline: { name: Ann Reed }"),
    says: 'content/items/flood.md:6:9: error: `byline` is `{"name":"Ann Reed"}`, but must be a name or a list of names. What to write: Who wrote the item.',
  },
  {
    mistake: "true in the place of text",
    files: itemBut("headline: true"),
    says: 'content/items/flood.md:2:11: error: `headline` is `true`, but must be text. Put it in quotation marks: "true".',
  },
  {
    mistake: "text in the place of true",
    files: itemWith("draft: yes"),
    says: "content/items/flood.md:6:8: error: `draft` is `yes`, but must be true or false. Write true or false.",
  },
  {
    mistake: "text in the place of a number",
    files: itemWith("order: first"),
    says: "content/items/flood.md:6:8: error: `order` is `first`, but must be a number such as 1. Write only the number, for example 1.",
  },
  {
    mistake: "a day that there is not",
    files: itemBut("date: 2021-11-31"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11-31`, which is not a real date. November 2021 has 30 days.",
  },
  {
    mistake: "a date written another way",
    files: itemBut("date: 10/11/2021"),
    says: "content/items/flood.md:3:7: error: `date` is `10/11/2021`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "a date without hyphens",
    files: itemBut("date: 20211110"),
    says: "content/items/flood.md:3:7: error: `date` is `20211110`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "a time of day that there is not",
    files: itemWith("keyDates:", "  - { label: End, date: 2021-11-30T24:30, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021-11-30T24:30`, which is not a real date. Hours go from 00 to 23, and minutes from 00 to 59.",
  },
  {
    mistake: "a month that there is not",
    files: itemWith("sources:", "  - { title: Report, date: 2021-13 }"),
    says: "content/items/flood.md:7:28: error: `sources[0].date` is `2021-13`, which is not a real date. Months go from 01 to 12.",
  },
  {
    mistake: "a word in the place of a date",
    files: itemWith("figures:", "  - { label: Metres, value: 3, asOf: now }"),
    says: "content/items/flood.md:7:38: error: `figures[0].asOf` is `now`, but must be a year, month or day such as 2021, 2021-11 or 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "a number written with a comma",
    files: itemWith("figures:", '  - { label: Homes, value: "1,200" }'),
    says: "content/items/flood.md:7:28: error: `figures[0].value` is `1,200`, but must be a number. Write 1200 or 1.200, whichever is meant.",
  },
  {
    mistake: "a whole of nothing",
    files: itemWith("figures:", "  - { label: Homes, value: 3, of: 0 }"),
    says: "content/items/flood.md:7:35: error: `figures[0].of` is `0`, but must be more than 0. What to write: The total, if the number is part of one.",
  },
  {
    mistake: "a web address without https",
    files: itemWith("sources:", "  - { title: Report, url: river.example }"),
    says: "content/items/flood.md:7:27: error: `sources[0].url` is `river.example`, but must be a web address such as https://example.org/page. Write it in full: https://river.example.",
  },
  {
    mistake: "an unknown label",
    files: itemWith("label: exclusiv"),
    says: "content/items/flood.md:6:8: error: `label` is `exclusiv`, but must be one of revealed, exclusive, analysis, explainer. Did you mean `exclusive`?",
  },
  {
    mistake: "an unknown kind",
    files: itemWith("updates:", "  - { date: 2021-11-11, kind: corection, note: A name. }"),
    says: "content/items/flood.md:7:31: error: `updates[0].kind` is `corection`, but must be one of correction, clarification, update. Did you mean `correction`?",
  },
];
