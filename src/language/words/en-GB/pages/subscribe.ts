import type { ListFormats } from "../../../formats/lists.ts";
import { type Phrase, phrase } from "../../../phrase.ts";

/** The page about subscribing, the forms for it, and the pages that readers come back to. */
export const subscribe = ({ alternatives }: Pick<ListFormats, "alternatives">) => ({
  title: "Subscribe",
  /** The ways are those that the digest offers. */
  description: (publication: string, ways: { readonly email: boolean; readonly calendar: boolean }) =>
    `How to hear about new items of ${publication}: ${alternatives([
      ...(ways.email ? ["by email"] : []),
      "in a feed reader",
      ...(ways.calendar ? ["in your calendar"] : []),
    ])}.`,
  about: (publication: string) => `Ways to hear about new items of ${publication}.`,
  byEmail: "By email",
  /** What a form is for. `subject` is the publication or one of its topics. */
  getByEmail: (subject: string) => `Get ${subject} by email`,
  address: "Your email address",
  button: "Subscribe",
  consent: <T>(privacyLink: (text: string) => T): Phrase<T | string> =>
    phrase<
      T | string
    >`By subscribing, you agree to get emails from us. You can unsubscribe at any time. ${privacyLink("How we use your address")}`,
  /** Nobody should see it: a field that only programs fill in. */
  leaveEmpty: "Leave this field empty",
  topics: <T>(links: T): Phrase<T> => phrase`On one topic only: ${links}`,
  feeds: "In a feed reader",
  feedsAbout: <T>(links: {
    readonly main: (text: string) => T;
    readonly all: (text: string) => T;
  }): Phrase<T | string> =>
    phrase<
      T | string
    >`A feed reader is a program or website that checks for new items for you. Give it the address of ${links.main("the feed of all items")}, or choose from ${links.all("all feeds, such as those of topics")}.`,
  calendars: "In your calendar",
  calendarsAbout: "Key dates appear in your calendar program, and move there when they change.",
  fediverse: "In the fediverse",
  fediverseAbout: <T>(account: T): Phrase<T> =>
    phrase`Search for ${account} in Mastodon or another program of the fediverse, and follow it.`,
  /** Below an item of a digest that no one can subscribe to by email. */
  follow: <T>(feedLink: T, more: (text: string) => T): Phrase<T | string> =>
    phrase<T | string>`Follow ${feedLink} in a feed reader, or ${more("subscribe in another way")}.`,
  back: (publication: string) => `Read the latest issue of ${publication}`,
  pages: {
    confirm: {
      title: "Confirm your address",
      text: "We have sent you an email. Follow the link in it, and you are subscribed. If it is not there in a few minutes, look in your spam folder.",
    },
    done: { title: "You are subscribed", text: "The next issue comes to you by email." },
    left: {
      title: "You have unsubscribed",
      text: "We send you no more emails. You can subscribe again at any time.",
    },
  },
});
