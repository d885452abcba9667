import type { Formats } from "../../formats/formats.ts";
import { about } from "./about.ts";
import { archive } from "./archive.ts";
import { calendars } from "./calendars.ts";
import { cards } from "./cards.ts";
import { changes } from "./changes.ts";
import { charts } from "./charts.ts";
import { dataPage } from "./data/dataPage.ts";
import { entryFields } from "./data/entryFields.ts";
import { itemSets } from "./data/itemSets.ts";
import { registerSets } from "./data/registerSets.ts";
import { valueTypes } from "./data/valueTypes.ts";
import { dates } from "./dates.ts";
import { email } from "./email.ts";
import { feeds } from "./feeds.ts";
import { feedsPage } from "./feedsPage.ts";
import { figures } from "./figures.ts";
import { frame } from "./frame.ts";
import { front } from "./front.ts";
import { issues } from "./issues.ts";
import { item } from "./item.ts";
import { keyDates } from "./keyDates.ts";
import { lists } from "./lists.ts";
import { marks } from "./marks.ts";
import { posts } from "./posts.ts";
import { searchForm } from "./searchForm.ts";
import { stories } from "./stories.ts";
import { subjects } from "./subjects.ts";
import { trackers } from "./trackers.ts";
import { weekGrid } from "./weekGrid.ts";

/** British English, which other countries' English uses too, with their own dates and numbers. */
export const english = (formats: Formats) => ({
  dates: dates(),
  changes: changes(formats),
  frame: frame(),
  item: item(formats),
  email: email(formats),
  figures: figures(formats),
  lists: lists(formats),
  feedsPage: feedsPage(),
  dataPage: dataPage(formats),
  dataSets: { ...itemSets(), ...registerSets() },
  dataFields: entryFields(),
  valueTypes: valueTypes(),
  cards: cards(formats),
  calendars: calendars(),
  feeds: feeds(formats),
  about: about(),
  searchForm: searchForm(),
  archive: archive(formats),
  issues: issues(formats),
  stories: stories(formats),
  trackers: trackers(formats),
  posts: posts(),
  subjects: subjects(formats),
  weekGrid: weekGrid(formats),
  charts: charts(formats),
  front: front(formats),
  keyDates: keyDates(formats),
  marks: marks(),
});
