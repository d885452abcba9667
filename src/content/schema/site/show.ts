import { z } from "zod";

/** Whether a part of the site is shown, if there is anything to show. */
const shown = (what: string) => z.boolean("must be true or false").default(true).describe(what);

/** `show` of `_data/site.yaml`. */
export const show = z.strictObject({
  people: shown("Pages of people, and the people that items are about."),
  organisations: shown("Pages of organisations, and the organisations that items are about."),
  map: shown("The map of organisations."),
  series: shown("Pages of series, and the series of items."),
  stories: shown("Pages of stories, and the story of items."),
  keyDates: shown("Key dates of items, the calendar, and calendar files."),
});
