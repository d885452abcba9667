import type { Formats } from "../../../formats/formats.ts";
import { type Phrase, phrase } from "../../../phrase.ts";
import { itemForms } from "../nouns.ts";

/** The archive by date, the list of all headlines, and the corrections. */
export const archive = ({ count }: Formats) => ({
  description: "Everything published, by year and month.",
  about: <T>(items: number, searchLink: (text: string) => T): Phrase<T | string> =>
    phrase<
      T | string
    >`Everything published, by year and month: ${count(items, itemForms)}. Or ${searchLink("search it")}.`,
  yearTitle: (year: string) => `Archive: ${year}`,
  periodDescription: (period: string) => `Everything published in ${period}.`,
  months: "Months",
  headlines: "All headlines",
  headlinesAbout: "A plain list that you can search with your browser’s find command.",
  headlinesDescription: {
    all: "Every headline, in a plain list.",
    ofYear: (year: string) => `Every headline of ${year}, in a plain list.`,
    ofYears: (first: string, last: string) => `Every headline from ${first} to ${last}, in a plain list.`,
  },
  corrections: {
    description: "Every correction and clarification, newest first.",
    about: "What we got wrong or left unclear, newest first. Each is also noted in its item.",
    nothingYet: "Nothing has been corrected yet.",
    /** A link. `headline` is for those who hear it. */
    whatChanged: <T>(headline: (text: string) => T, quoted: string): Phrase<T | string> =>
      phrase<T | string>`What changed${headline(` in ${quoted}`)}`,
  },
});
