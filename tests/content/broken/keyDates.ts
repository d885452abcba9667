import { itemWith, type Mistake } from "./mistake.ts";

const itemWithHeadline = (headline: string, ...lines: string[]) => {
  const files = itemWith("keyDates:", ...lines);
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      String(text).replace(/^headline: .*$/m, `headline: ${headline}`),
    ]),
  );
};

const day = "date: 2021-11-30, kind: closes";

/** Key dates with the same name, or with an impossible history. */
export const keyDates: readonly Mistake[] = [
  {
    mistake: "an id twice",
    files: itemWith(
      "keyDates:",
      `  - { label: Bids open, id: bids, ${day} }`,
      `  - { label: Bids close, id: bids, ${day} }`,
    ),
    says: "content/items/flood.md:8:30: error: `keyDates[1].id` is `bids`, but must differ from the ids of the item's other dates. What to write: A permanent name for the date, unique in the item. With it, readers' calendars recognise the date when you change its label.",
  },
  ...[
    ["2021-11-29", "before its day"],
    ["2021-11-30", "on its only day"],
    ["2021-10", "in an earlier month"],
    ["2021-11-29T10:00", "at a time before its day"],
  ].map(([until, what]) => ({
    mistake: `a date that ends ${what}`,
    files: itemWith("keyDates:", `  - { label: End, ${day}, until: ${until} }`),
    says: `content/items/flood.md:7:58: error: \`keyDates[0].until\` is \`${until}\`, but must be after \`date\`. What to write: The last day, or the time at which it ends, in the same forms as \`date\`: for a conference of three days, or the time for a consultation.`,
  })),
  {
    mistake: "a date that ends before its time",
    files: itemWith(
      "keyDates:",
      "  - { label: End, date: 2021-11-30T10:00, until: 2021-11-30T09:00, kind: closes }",
    ),
    says: "content/items/flood.md:7:50: error: `keyDates[0].until` is `2021-11-30T09:00`, but must be after `date`. What to write: The last day, or the time at which it ends, in the same forms as `date`: for a conference of three days, or the time for a consultation.",
  },
  {
    mistake: "an end on a day that is in no calendar",
    files: itemWith("keyDates:", `  - { label: End, ${day}, until: 2022-02-29 }`),
    says: "content/items/flood.md:7:58: error: `keyDates[0].until` is `2022-02-29`, which is not a real date. February 2022 has 28 days.",
  },
  {
    mistake: "an end at a time that the clocks skip",
    files: itemWith(
      "keyDates:",
      "  - { label: End, date: 2022-03-26T12:00, until: 2022-03-27T01:30, kind: closes }",
    ),
    says: "content/items/flood.md:7:50: error: `2022-03-27T01:30` does not exist in Europe/London: the clocks go forward at that time. Use a time an hour earlier or later.",
  },
  {
    mistake: "a page of a date with a password",
    files: itemWith("keyDates:", `  - { label: End, ${day}, url: "https://a:b@river.example/" }`),
    says: "content/items/flood.md:7:56: error: `keyDates[0].url` is `https://…@river.example/`, but must not contain a user name or password. Remove everything before the `@`. If this was committed or published, change the password: other people may have seen it.",
  },
  {
    mistake: "a date a year before the year in its label",
    files: itemWith("keyDates:", "  - { label: River conference 2021, date: 2020-11-30, kind: happens }"),
    says: "content/items/flood.md:7:43: warning: The key date is in 2020, but its label says 2021. Correct the year of the date or of the text.",
  },
  {
    mistake: "a date a year after the year in its label",
    files: itemWith("keyDates:", "  - { label: The 2021 Rivers Summit, date: 2022-01-30, kind: happens }"),
    says: "content/items/flood.md:7:44: warning: The key date is in 2022, but its label says 2021. Correct the year of the date or of the text.",
  },
  {
    mistake: "a past date a year before the year of the conference in the headline",
    files: itemWithHeadline(
      "Rivers Conference 2021 is announced",
      "  - { label: It begins, date: 2020-11-30, kind: happens }",
    ),
    says: "content/items/flood.md:7:31: warning: The key date is in 2020, but the headline says 2021. Correct the year of the date or of the text.",
  },
  {
    mistake: "an id of two words",
    files: itemWith("keyDates:", `  - { label: End, id: the end, ${day} }`),
    says: "content/items/flood.md:7:23: error: `keyDates[0].id` is `the end`, but must be lower-case letters and numbers joined by hyphens, such as close or phase-2. What to write: A permanent name for the date, unique in the item. With it, readers' calendars recognise the date when you change its label.",
  },
  {
    mistake: "a number for an id",
    files: itemWith("keyDates:", `  - { label: End, id: 2, ${day} }`),
    says: "content/items/flood.md:7:23: error: `keyDates[0].id` is `2`, but must be lower-case letters and numbers joined by hyphens, such as close or phase-2. What to write: A permanent name for the date, unique in the item. With it, readers' calendars recognise the date when you change its label.",
  },
  {
    mistake: "`was` with the date that it is now",
    files: itemWith("keyDates:", `  - { label: End, ${day}, was: [2021-11-29, 2021-11-30] }`),
    says: "content/items/flood.md:7:69: error: `keyDates[0].was[1]` is `2021-11-30`, but must not be the same as `date`. What to write: Earlier values of `date`, oldest first, if the date has moved.",
  },
  {
    mistake: "`was` with a date twice in a row",
    files: itemWith("keyDates:", `  - { label: End, ${day}, was: [2021-11, 2021-11] }`),
    says: "content/items/flood.md:7:57: error: `keyDates[0].was[0]` is `2021-11`, but must not be the same date twice in a row. What to write: Earlier values of `date`, oldest first, if the date has moved.",
  },
  {
    mistake: "`was` that is no list",
    files: itemWith("keyDates:", `  - { label: End, ${day}, was: 2021-11-29 }`),
    says: "content/items/flood.md:7:56: error: `keyDates[0].was` is `2021-11-29`, but must be a list. Write it as a list: [2021-11-29].",
  },
  {
    mistake: "`was` with a day that is in no calendar",
    files: itemWith("keyDates:", `  - { label: End, ${day}, was: [2021-02-29] }`),
    says: "content/items/flood.md:7:57: error: `keyDates[0].was[0]` is `2021-02-29`, which is not a real date. February 2021 has 28 days.",
  },
  {
    mistake: "`withdrawn: true`",
    files: itemWith("keyDates:", `  - { label: End, ${day}, withdrawn: true }`),
    says: "content/items/flood.md:7:62: error: `keyDates[0].withdrawn` is `true`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "a date withdrawn on a day that has not come",
    files: itemWith("keyDates:", `  - { label: End, ${day}, withdrawn: 2021-11-20 }`),
    says: "content/items/flood.md:7:62: warning: The day `2021-11-20` is in the future. Correct this date, or the date of publication.",
  },
];
