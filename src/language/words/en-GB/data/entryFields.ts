/** The fields of the entries that items have lists of, by the name of the list. */
export const entryFields = () => ({
  figures: {
    label: "What the number counts.",
    value: "The number.",
    of: "The total, if the number is part of one.",
    unit: "The unit, such as £bn, % or weeks.",
    asOf: "The year, month or day that the number refers to.",
  },
  keyDates: {
    label: "What happens.",
    kind: "`opens`, `closes`, `happens` or `expected`.",
    date: "When, as exact as is known. Times are in the time zone of the site.",
    until: "The last day, or the time at which it ends.",
    place: "Where it happens.",
    url: "The address of its own page.",
    was: "Its earlier dates, if it has moved.",
    withdrawn: "The day on which it was cancelled.",
  },
  sources: {
    publisher: "Who published the source.",
    title: "Its title.",
    url: "Its web address.",
    date: "When it was published.",
    author: "Who wrote it.",
  },
  updates: {
    date: "The day of the change.",
    kind: "`correction`, `clarification` or `update`.",
    note: "What changed and why.",
  },
});
