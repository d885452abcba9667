import { type Phrase, phrase } from "../../../phrase.ts";

/** The page that lists all feeds and calendars. */
export const feedsPage = () => ({
  description: "The feeds of this digest, and how to subscribe.",
  about:
    "To hear about new items, copy the address of a feed below into a feed reader: a program or website that checks for new items for you.",
  formats: <T>(listLink: (text: string) => T): Phrase<T | string> =>
    phrase<
      T | string
    >`Every feed is available as Atom, which nearly all feed readers support, as RSS, for programs that don’t support Atom, and as JSON. To add all feeds at once, import ${listLink("the list of feeds")} (OPML).`,
  calendars: "Calendars",
  calendarsAbout:
    "Key dates for your calendar program. Subscribe to be told of changes, or download a file once.",
  /** A link to a calendar as a file, and what those hear of it who hear only the link. */
  file: "file",
  asFile: (name: string) => `${name}, as a file`,
  as: (name: string, format: string) => `${name}, as ${format}`,
});
