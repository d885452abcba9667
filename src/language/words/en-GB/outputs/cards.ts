import type { Formats } from "../../../formats/formats.ts";

/** Cards: the pictures that services show beside a link. */
export const cards = ({ number }: Formats) => ({
  /** The day of an item, and who wrote it. */
  byline: (day: string, authors: string) => `${day} · By ${authors}`,
  weekInBrief: "The week in brief",
  story: "Story",
  tracker: "Tracker",
  topic: "Topic",
  tally: (status: string, rows: number) => `${status}: ${number(rows)}`,
  lastChanged: (day: string) => `Last changed ${day}`,
  alt: (publication: string, headline: string) => `${publication}: ${headline}`,
});
