import type { Formats } from "../../formats/formats.ts";
import { body } from "./body.ts";
import { citations } from "./browser/citations.ts";
import { downloads } from "./browser/downloads.ts";
import { filters, search } from "./browser/search.ts";
import { searchBox } from "./browser/searchBox.ts";
import { sharing } from "./browser/sharing.ts";
import { tables } from "./browser/tables.ts";
import { cite } from "./cite.ts";
import { dataPage } from "./data/dataPage.ts";
import { entryFields } from "./data/entryFields.ts";
import { itemSets } from "./data/itemSets.ts";
import { registerSets } from "./data/registerSets.ts";
import { valueTypes } from "./data/valueTypes.ts";
import { dates } from "./dates.ts";
import { figures } from "./figures.ts";
import { frame } from "./frame.ts";
import { item } from "./item.ts";
import { keyDates } from "./keyDates.ts";
import { lists } from "./lists.ts";
import { marks } from "./marks.ts";
import { calendars } from "./outputs/calendars.ts";
import { cards } from "./outputs/cards.ts";
import { email } from "./outputs/email.ts";
import { feeds } from "./outputs/feeds.ts";
import { about } from "./pages/about.ts";
import { archive } from "./pages/archive.ts";
import { changes } from "./pages/changes.ts";
import { charts } from "./pages/charts.ts";
import { feedsPage } from "./pages/feedsPage.ts";
import { front } from "./pages/front.ts";
import { issues } from "./pages/issues.ts";
import { posts } from "./pages/posts.ts";
import { searchForm } from "./pages/searchForm.ts";
import { stories } from "./pages/stories.ts";
import { subjects } from "./pages/subjects.ts";
import { subscribe } from "./pages/subscribe.ts";
import { trackers } from "./pages/trackers.ts";
import { weekGrid } from "./pages/weekGrid.ts";

/** British English, which other countries' English uses too, with their own dates and numbers. */
export const english = (formats: Formats) => ({
  // What many pages and emails have in common.
  marks: marks(),
  dates: dates(),
  lists: lists(formats),
  frame: frame(),
  body: body(),
  item: item(formats),
  cite: cite(),
  keyDates: keyDates(formats),
  figures: figures(formats),
  // Pages.
  front: front(formats),
  issues: issues(formats),
  changes: changes(formats),
  archive: archive(formats),
  weekGrid: weekGrid(formats),
  charts: charts(formats),
  subjects: subjects(formats),
  subscribe: subscribe(formats),
  posts: posts(),
  stories: stories(formats),
  trackers: trackers(formats),
  about: about(),
  searchForm: searchForm(),
  feedsPage: feedsPage(),
  // Open data.
  dataPage: dataPage(formats),
  dataSets: { ...itemSets(), ...registerSets() },
  dataFields: entryFields(),
  valueTypes: valueTypes(),
  // Other outputs.
  email: email(formats),
  feeds: feeds(formats),
  calendars: calendars(),
  cards: cards(formats),
  // What scripts in browsers say. They import the files of these themselves.
  citations: citations(formats),
  searchBox: searchBox(),
  search: search(formats),
  filters: filters(),
  downloads: downloads(formats),
  sharing: sharing(),
  tables: tables(),
});
