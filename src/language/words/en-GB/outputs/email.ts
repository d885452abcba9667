import type { Formats } from "../../../formats/formats.ts";
import { type Phrase, phrase } from "../../../phrase.ts";
import { itemForms } from "../nouns.ts";

/** The email of an issue, as HTML and as plain text. */
export const email = ({ count, form, number, nameList }: Formats) => ({
  subject: (week: number, about: string) => `Week ${week}: ${about}`,
  /** What the subject says of an email for some topics. */
  itemsOn: (value: number, topics: string) => `${count(value, itemForms)} on ${topics}`,
  moreTopics: (topics: number) => `${number(topics)} more ${form(topics, { one: "topic", other: "topics" })}`,
  readOnline: "Read on the web",
  readOn: "Read on",
  itemOnline: "This item on the web",
  inThisIssue: "In this issue",
  keyDates: "Key dates",
  laterDates: (dates: number) => count(dates, { one: "later key date", other: "later key dates" }),
  corrections: "Corrections to earlier items",
  clarifications: "Clarifications of earlier items",
  correctionsAndClarifications: "Corrections and clarifications",
  /** Before a tracker, and what moved in it. */
  moved: "What moved this week:",
  /** Before the name of a story, and how many items it has since when. */
  storySoFar: "The story so far:",
  reason: (publication: string, topics: readonly string[] | undefined) =>
    `You get this because you subscribed to ${publication}${topics ? `, for ${nameList(topics)}` : ""}.`,
  unsubscribe: "Unsubscribe",
  /** Follows the link to unsubscribe. */
  yoursAlone: "This link is yours alone: take it out if you forward this email.",
  /** Links that some services give every subscriber. */
  preferences: "Change what you get",
  forward: "Forward this issue",
  forwarded: "Forwarded to you? Subscribe",
  writeTo: "Write to the editors",
  /** A name, and an address or another text after it. */
  labelled: <T>(name: string, value: T): Phrase<T | string> => phrase<T | string>`${name}: ${value}`,
});
