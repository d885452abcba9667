import { itemWith, type Mistake } from "./mistake.ts";

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
