import { type Phrase, phrase } from "../../../phrase.ts";

/** The posts that people hold or held. Dates are written already. */
export const posts = () => ({
  title: "Posts",
  reportedIn: <T>(item: T): Phrase<T> => phrase`Reported in ${item}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  until: (to: string) => `Until ${to}`,
  from: (from: string) => `From ${from}`,
  /** A post that is over, but nobody knows since when. */
  fromFormerly: (from: string) => `From ${from}, formerly`,
  formerly: "Formerly",
});
