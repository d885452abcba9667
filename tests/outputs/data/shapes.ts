const first = {
  items:
    "id: text, url: url, headline: text, standfirst: text, text: text (JSON), date: day, timestamp: integer, issue: week, label?: text, byline: text[], topics: text[], topicNames: text[], organisations: text[], organisationNames: text[], people: text[], peopleNames: text[], series?: text, seriesName?: text, figures: { label: text, value: number, of?: number, unit?: text, asOf?: period }[], keyDates: { label: text, kind: text, date: date, until?: date, place?: text, url?: url, was?: date[], withdrawn?: day }[], sources: { publisher?: text, title?: text, url?: url, date?: period, author?: text }[], updates: { date: day, kind: text, note: text }[], related: text[], words: integer, story?: text, storyName?: text",
  topics: "id: text, url: url, name: text, scope?: text, aliases: text[], broader?: text, items: integer",
  organisations:
    "id: text, url: url, name: text, kind?: text, region?: text, code?: text, aliases: text[], successor?: text, items: integer",
  people: "id: text, url: url, name: text, items: integer",
  posts:
    "person: text, personName: text, role: text, organisation?: text, organisationName?: text, from?: period, to?: period, former?: boolean",
  "key-dates":
    "label: text, kind: text, date: date, until?: date, place?: text, url?: url, was?: date[], withdrawn?: day, items: text[]",
  figures: "item: text, published: day, label: text, value: number, of?: number, unit?: text, asOf?: period",
  sources:
    "item: text, published: day, publisher?: text, title?: text, url?: url, date?: period, author?: text",
  corrections: "date: day, kind: text, note: text, item: text, url: url",
  relations: "item: text, as: text, related: text",
  "tracker-rows":
    "tracker: text, question: text, row: text, organisation?: text, date?: day, status?: text, statusName?: text, isCurrent?: boolean, note?: text, item?: text",
} as const;

/**
 * The shape of each version of the open data: the columns of each set with their types, `?` after those that may be missing, and `[]` after
 * lists. Programs of others depend on it, so nothing here ever changes. A new shape is a new version, below the others.
 */
export const shapes: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: first,
  2: {
    ...first,
    items: first.items.replace("standfirst: text", "standfirst?: text"),
    topics: first.topics.replace(
      "broader?: text, items: integer",
      "broader: text[], items: integer, seeAlso: text[]",
    ),
  },
};
