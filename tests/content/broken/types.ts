import { itemBut, itemWith, type Mistake } from "./mistake.ts";

/** Fields whose value has the wrong type. */
export const types: readonly Mistake[] = [
  {
    mistake: "`date: 1`",
    files: itemBut("date: 1"),
    says: "content/items/flood.md:3:7: error: `date` is `1`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "`date: true`",
    files: itemBut("date: true"),
    says: "content/items/flood.md:3:7: error: `date` is `true`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "`date: []`",
    files: itemBut("date: []"),
    says: "content/items/flood.md:3:7: error: `date` is `[]`, but must be a date such as 2021-11-10. What to write: The day of publication. An item with a future date is not published until then.",
  },
  {
    mistake: "`date: { a: b }`",
    files: itemBut("date: { a: b }"),
    says: 'content/items/flood.md:3:7: error: `date` is `{"a":"b"}`, but must be a date such as 2021-11-10. What to write: The day of publication. An item with a future date is not published until then.',
  },
  {
    mistake: '`date: ""`',
    files: itemBut('date: ""'),
    says: "content/items/flood.md:3:7: error: `date` is empty. Fill it in: The day of publication. An item with a future date is not published until then.",
  },
  {
    mistake: "`topics: 1`",
    files: itemBut("topics: 1"),
    says: 'content/items/flood.md:5:9: error: `topics` is `1`, but must be a list of ids from _data/topics.yaml. Write it as a list: ["1"].',
  },
  {
    mistake: "`topics: { a: b }`",
    files: itemBut("topics: { a: b }"),
    says: 'content/items/flood.md:5:9: error: `topics` is `{"a":"b"}`, but must be a list of ids from _data/topics.yaml. What to write: Ids from `_data/topics.yaml`, with the main topic first.',
  },
  {
    mistake: '`topics: ""`',
    files: itemBut('topics: ""'),
    says: "content/items/flood.md:5:9: error: `topics` is empty. Fill it in: Ids from `_data/topics.yaml`, with the main topic first.",
  },
  {
    mistake: "`topics: [[water]]`",
    files: itemBut("topics: [[water]]"),
    says: 'content/items/flood.md:5:10: error: `topics[0]` is `["water"]`, but must be text. Write a single value instead of a list.',
  },
  {
    mistake: "`topics: [null]`",
    files: itemBut("topics: [null]"),
    says: "content/items/flood.md:5:10: error: `topics[0]` is empty. Fill it in: Ids from `_data/topics.yaml`, with the main topic first.",
  },
  {
    mistake: "`headline: []`",
    files: itemBut("headline: []"),
    says: "content/items/flood.md:2:11: error: `headline` is `[]`, but must be text. What to write: The headline, in plain text.",
  },
  {
    mistake: "`headline: { a: b }`",
    files: itemBut("headline: { a: b }"),
    says: 'content/items/flood.md:2:11: error: `headline` is `{"a":"b"}`, but must be text. What to write: The headline, in plain text.',
  },
  {
    mistake: '`headline: " "`',
    files: itemBut('headline: " "'),
    says: "content/items/flood.md:2:11: error: `headline` is empty. Fill it in: The headline, in plain text.",
  },
  {
    mistake: "`standfirst: 1.5`",
    files: itemBut("standfirst: 1.5"),
    says: 'content/items/flood.md:4:13: error: `standfirst` is `1.5`, but must be text. Put it in quotation marks: "1.5".',
  },
  {
    mistake: "`standfirst: [It rained.]`",
    files: itemBut("standfirst: [It rained.]"),
    says: 'content/items/flood.md:4:13: error: `standfirst` is `["It rained."]`, but must be text. Write a single value instead of a list.',
  },
  {
    mistake: "`organisations: 1`",
    files: itemWith("organisations: 1"),
    says: 'content/items/flood.md:6:16: error: `organisations` is `1`, but must be a list of ids from _data/organisations.yaml. Write it as a list: ["1"].',
  },
  {
    mistake: "`organisations: { a: b }`",
    files: itemWith("organisations: { a: b }"),
    says: 'content/items/flood.md:6:16: error: `organisations` is `{"a":"b"}`, but must be a list of ids from _data/organisations.yaml. What to write: Ids from `_data/organisations.yaml`.',
  },
  {
    mistake: "`organisations: [[water]]`",
    files: itemWith("organisations: [[water]]"),
    says: 'content/items/flood.md:6:17: error: `organisations[0]` is `["water"]`, but must be text. Write a single value instead of a list.',
  },
  {
    mistake: "`people: true`",
    files: itemWith("people: true"),
    says: 'content/items/flood.md:6:9: error: `people` is `true`, but must be a list of ids from _data/people.yaml. Write it as a list: ["true"].',
  },
  {
    mistake: "`series: [watermarks]`",
    files: itemWith("series: [watermarks]"),
    says: 'content/items/flood.md:6:9: error: `series` is `["watermarks"]`, but must be text. Write a single value instead of a list.',
  },
  {
    mistake: "`series: 1`",
    files: itemWith("series: 1"),
    says: 'content/items/flood.md:6:9: error: `series` is `1`, but must be text. Put it in quotation marks: "1".',
  },
  {
    mistake: "`series: {}`",
    files: itemWith("series: {}"),
    says: "content/items/flood.md:6:9: error: `series` is `{}`, but must be text. What to write: An id from `_data/series.yaml`.",
  },
  {
    mistake: "`label: 1`",
    files: itemWith("label: 1"),
    says: 'content/items/flood.md:6:8: error: `label` is `1`, but must be text. Put it in quotation marks: "1".',
  },
  {
    mistake: "`label: [analysis]`",
    files: itemWith("label: [analysis]"),
    says: 'content/items/flood.md:6:8: error: `label` is `["analysis"]`, but must be text. Write a single value instead of a list.',
  },
  {
    mistake: "`byline: 1`",
    files: itemWith("byline: 1"),
    says: 'content/items/flood.md:6:9: error: `byline` is `1`, but must be a name or a list of names. Put it in quotation marks: "1".',
  },
  {
    mistake: "`byline: {}`",
    files: itemWith("byline: {}"),
    says: "content/items/flood.md:6:9: error: `byline` is `{}`, but must be a name or a list of names. What to write: Who wrote the item.",
  },
  {
    mistake: "`order: [1]`",
    files: itemWith("order: [1]"),
    says: "content/items/flood.md:6:8: error: `order` is `[1]`, but must be a number such as 1. Write a single value instead of a list.",
  },
  {
    mistake: "`order: '1'`",
    files: itemWith("order: '1'"),
    says: 'content/items/flood.md:6:8: error: `order` is `"1"`, but must be a number such as 1. Remove the quotation marks.',
  },
  {
    mistake: "`order: 1st`",
    files: itemWith("order: 1st"),
    says: "content/items/flood.md:6:8: error: `order` is `1st`, but must be a number such as 1. Write 1.",
  },
  {
    mistake: "`order: {}`",
    files: itemWith("order: {}"),
    says: "content/items/flood.md:6:8: error: `order` is `{}`, but must be a number such as 1. What to write: The position in the issue. The lead is 1.",
  },
  {
    mistake: "`reviewBy: 1`",
    files: itemWith("reviewBy: 1"),
    says: "content/items/flood.md:6:11: error: `reviewBy` is `1`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "`reviewBy: soon`",
    files: itemWith("reviewBy: soon"),
    says: "content/items/flood.md:6:11: error: `reviewBy` is `soon`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "`reviewBy: []`",
    files: itemWith("reviewBy: []"),
    says: "content/items/flood.md:6:11: error: `reviewBy` is `[]`, but must be a date such as 2021-11-10. What to write: The day after which an editor should review the item.",
  },
  {
    mistake: "`minorChange: true`",
    files: itemWith("minorChange: true"),
    says: "content/items/flood.md:6:14: error: `minorChange` is `true`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "`minorChange: {}`",
    files: itemWith("minorChange: {}"),
    says: "content/items/flood.md:6:14: error: `minorChange` is `{}`, but must be a date such as 2021-11-10. What to write: The day of the last change that was too small for an entry in `updates`.",
  },
  {
    mistake: "`formerSlugs: 1`",
    files: itemWith("formerSlugs: 1"),
    says: 'content/items/flood.md:6:14: error: `formerSlugs` is `1`, but must be a list. Write it as a list: ["1"].',
  },
  {
    mistake: "`formerSlugs: {}`",
    files: itemWith("formerSlugs: {}"),
    says: "content/items/flood.md:6:14: error: `formerSlugs` is `{}`, but must be a list. What to write: Earlier slugs of this item, oldest first. Their addresses redirect here, and the first stays the item's id in feeds.",
  },
  {
    mistake: "`formerSlugs: [1]`",
    files: itemWith("formerSlugs: [1]"),
    says: 'content/items/flood.md:6:15: error: `formerSlugs[0]` is `1`, but must be text. Put it in quotation marks: "1".',
  },
  {
    mistake: "`formerSlugs: [{}]`",
    files: itemWith("formerSlugs: [{}]"),
    says: "content/items/flood.md:6:15: error: `formerSlugs[0]` is `{}`, but must be text. What to write: Earlier slugs of this item, oldest first. Their addresses redirect here, and the first stays the item's id in feeds.",
  },
  {
    mistake: "`draft: []`",
    files: itemWith("draft: []"),
    says: "content/items/flood.md:6:8: error: `draft` is `[]`, but must be true or false. What to write: `true` shows the item only in the preview.",
  },
  {
    mistake: "`draft: maybe`",
    files: itemWith("draft: maybe"),
    says: "content/items/flood.md:6:8: error: `draft` is `maybe`, but must be true or false. Write true or false.",
  },
];
