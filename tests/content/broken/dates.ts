import { itemBut, itemWith, type Mistake } from "./mistake.ts";

/** Days, months and times that do not exist. */
export const dates: readonly Mistake[] = [
  {
    mistake: "`date: 2021-02-31`",
    files: itemBut("date: 2021-02-31"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-02-31`, which is not a real date. February 2021 has 28 days.",
  },
  {
    mistake: "`date: 2021-02-29`",
    files: itemBut("date: 2021-02-29"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-02-29`, which is not a real date. February 2021 has 28 days.",
  },
  {
    mistake: "`date: 10/11/2021`",
    files: itemBut("date: 10/11/2021"),
    says: "content/items/flood.md:3:7: error: `date` is `10/11/2021`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "`date: yesterday`",
    files: itemBut("date: yesterday"),
    says: "content/items/flood.md:3:7: error: `date` is `yesterday`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "`date: 2021-1-5`",
    files: itemBut("date: 2021-1-5"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-1-5`, but must be a date such as 2021-11-10. Write it as 2021-01-05.",
  },
  {
    mistake: "`date: 2021-11-10T09:00`",
    files: itemBut("date: 2021-11-10T09:00"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11-10T09:00`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "`date: 2021-11-10T09:00:00Z`",
    files: itemBut("date: 2021-11-10T09:00:00Z"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11-10T09:00:00Z`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "`date: 2021-11-10T23:30:00-05:00`, which is the day as written",
    files: itemBut("date: 2021-11-10T23:30:00-05:00"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11-10T23:30:00-05:00`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "`date: 2021-11-10T00:30:00+05:30`, which is the day as written",
    files: itemBut("date: 2021-11-10T00:30:00+05:30"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11-10T00:30:00+05:30`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "`date: 2021-11-10 23:30:00 -0500`, which is the day as written",
    files: itemBut("date: 2021-11-10 23:30:00 -0500"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11-10 23:30:00 -0500`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "`date: 2021-11-10t23:30Z`, which is the day as written",
    files: itemBut("date: 2021-11-10t23:30Z"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11-10t23:30Z`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "`date: 20211110T233000Z`, which is the day as written",
    files: itemBut("date: 20211110T233000Z"),
    says: "content/items/flood.md:3:7: error: `date` is `20211110T233000Z`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "a key date `2021-11-10T23:30:00-05:00`, which is another time in the site's zone",
    files: itemWith("keyDates:", "  - { label: End, date: '2021-11-10T23:30:00-05:00', kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021-11-10T23:30:00-05:00`, but must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09. Write the time in the site's time zone, without an offset.",
  },
  {
    mistake: "a key date `2021-11-10 23:30 UTC`, which is another time in the site's zone",
    files: itemWith("keyDates:", "  - { label: End, date: '2021-11-10 23:30 UTC', kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021-11-10 23:30 UTC`, but must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09. Write the time in the site's time zone, without an offset.",
  },
  {
    mistake: "`date: 0000-01-01`",
    files: itemBut("date: 0000-01-01"),
    says: "content/items/flood.md:3:7: error: `date` is `0000-01-01`, which is not a real date. What to write: The day of publication. An item with a future date is not published until then.",
  },
  {
    mistake: "`date: 0000-00-00`",
    files: itemBut("date: 0000-00-00"),
    says: "content/items/flood.md:3:7: error: `date` is `0000-00-00`, which is not a real date. What to write: The day of publication. An item with a future date is not published until then.",
  },
  {
    mistake: "`date: 10 November 2021`",
    files: itemBut("date: 10 November 2021"),
    says: "content/items/flood.md:3:7: error: `date` is `10 November 2021`, but must be a date such as 2021-11-10. Write it as 2021-11-10.",
  },
  {
    mistake: "`date: 2021-11`",
    files: itemBut("date: 2021-11"),
    says: "content/items/flood.md:3:7: error: `date` is `2021-11`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "`date: 1636502400`",
    files: itemBut("date: 1636502400"),
    says: "content/items/flood.md:3:7: error: `date` is `1636502400`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "`date: 2021–11–10`",
    files: itemBut("date: 2021\u201311\u201310"),
    says: "content/items/flood.md:3:7: error: `date` is `2021–11–10`, but must be a date such as 2021-11-10. Character 5 is `–`, but should be `-`. Write it as 2021-11-10.",
  },
  {
    mistake: "`date: ２０２１-11-10`",
    files: itemBut("date: \uff12\uff10\uff12\uff11-11-10"),
    says: "content/items/flood.md:3:7: error: `date` is `２０２１-11-10`, but must be a date such as 2021-11-10. Character 1 is `２`, but should be `2`. Write it as 2021-11-10.",
  },
  {
    mistake: "`date: 12021-11-10`",
    files: itemBut("date: 12021-11-10"),
    says: "content/items/flood.md:3:7: error: `date` is `12021-11-10`, but must be a date such as 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "a key date `2022-03-27T01:30`",
    files: itemWith("keyDates:", "  - { label: End, date: 2022-03-27T01:30, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `2022-03-27T01:30` does not exist in Europe/London: the clocks go forward at that time. Use a time an hour earlier or later.",
  },
  {
    mistake: "a key date `2021-02-29`",
    files: itemWith("keyDates:", "  - { label: End, date: 2021-02-29, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021-02-29`, which is not a real date. February 2021 has 28 days.",
  },
  {
    mistake: "a key date `2021-11-30T25:00`",
    files: itemWith("keyDates:", "  - { label: End, date: 2021-11-30T25:00, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021-11-30T25:00`, which is not a real date. Hours go from 00 to 23, and minutes from 00 to 59.",
  },
  {
    mistake: "a key date `2021-11-30T24:00`",
    files: itemWith("keyDates:", "  - { label: End, date: 2021-11-30T24:00, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021-11-30T24:00`, which is not a real date. Hours go from 00 to 23, and minutes from 00 to 59.",
  },
  {
    mistake: "a key date `2021-11-30T9:00`",
    files: itemWith("keyDates:", "  - { label: End, date: 2021-11-30T9:00, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021-11-30T9:00`, but must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09. Write it as 2021-11-30T09:00.",
  },
  {
    mistake: "a key date `noon`",
    files: itemWith("keyDates:", "  - { label: End, date: noon, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `noon`, but must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09. What to write: `YYYY-MM-DDTHH:mm` in the site's time zone, `YYYY-MM-DD` or `YYYY-MM`. Be as exact as you can.",
  },
  {
    mistake: "a key date `2021-11-30 17:00`",
    files: itemWith("keyDates:", "  - { label: End, date: 2021-11-30 17:00, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021-11-30 17:00`, but must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09. Write it as 2021-11-30T17:00.",
  },
  {
    mistake: "a key date `0000-01`",
    files: itemWith("keyDates:", "  - { label: End, date: 0000-01, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `0000-01`, but must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09. What to write: `YYYY-MM-DDTHH:mm` in the site's time zone, `YYYY-MM-DD` or `YYYY-MM`. Be as exact as you can.",
  },
  {
    mistake: "a key date `2021-W45`",
    files: itemWith("keyDates:", "  - { label: End, date: 2021-W45, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021-W45`, but must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09. What to write: `YYYY-MM-DDTHH:mm` in the site's time zone, `YYYY-MM-DD` or `YYYY-MM`. Be as exact as you can.",
  },
  {
    mistake: "a key date `2021`",
    files: itemWith("keyDates:", "  - { label: End, date: 2021, kind: closes }"),
    says: "content/items/flood.md:7:25: error: `keyDates[0].date` is `2021`, but must be a date such as 2021-09-26T23:59, 2021-09-26 or 2021-09. What to write: `YYYY-MM-DDTHH:mm` in the site's time zone, `YYYY-MM-DD` or `YYYY-MM`. Be as exact as you can.",
  },
  {
    mistake: "a source's date `2021-13`",
    files: itemWith("sources:", "  - { title: Report, date: 2021-13 }"),
    says: "content/items/flood.md:7:28: error: `sources[0].date` is `2021-13`, which is not a real date. Months go from 01 to 12.",
  },
  {
    mistake: "a source's date `20`",
    files: itemWith("sources:", "  - { title: Report, date: 20 }"),
    says: "content/items/flood.md:7:28: error: `sources[0].date` is `20`, but must be a year, month or day such as 2021, 2021-11 or 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "a source's date `99999`",
    files: itemWith("sources:", "  - { title: Report, date: 99999 }"),
    says: "content/items/flood.md:7:28: error: `sources[0].date` is `99999`, but must be a year, month or day such as 2021, 2021-11 or 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "a source's date `2021-00-10`",
    files: itemWith("sources:", "  - { title: Report, date: 2021-00-10 }"),
    says: "content/items/flood.md:7:28: error: `sources[0].date` is `2021-00-10`, which is not a real date. Months go from 01 to 12.",
  },
  {
    mistake: "a source's date `Nov 2021`",
    files: itemWith("sources:", "  - { title: Report, date: Nov 2021 }"),
    says: "content/items/flood.md:7:28: error: `sources[0].date` is `Nov 2021`, but must be a year, month or day such as 2021, 2021-11 or 2021-11-10. Write the year first, then the month, then the day. For example, 10 November 2021 is 2021-11-10.",
  },
  {
    mistake: "a review before publication",
    files: itemWith("reviewBy: 2021-01-01"),
    says: "content/items/flood.md:6:11: warning: The day `2021-01-01` is before the item's publication on 2021-11-10. Correct this date, or the date of publication.",
  },
  {
    mistake: "a change before publication",
    files: itemWith("minorChange: 2021-01-01"),
    says: "content/items/flood.md:6:14: warning: The day `2021-01-01` is before the item's publication on 2021-11-10. Correct this date, or the date of publication.",
  },
  {
    mistake: "a correction before publication",
    files: itemWith("updates:", "  - { date: 2021-11-01, kind: correction, note: A name. }"),
    says: "content/items/flood.md:7:13: warning: The day `2021-11-01` is before the item's publication on 2021-11-10. Correct this date, or the date of publication.",
  },
  {
    mistake: "a correction in the future",
    files: itemWith("updates:", "  - { date: 2999-11-01, kind: correction, note: A name. }"),
    says: "content/items/flood.md:7:13: warning: The day `2999-11-01` is in the future. Correct this date, or the date of publication.",
  },
];
