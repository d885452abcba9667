import type { Facts, FactValue, PageSource } from "../../templates/preview/editorFacts.tsx";
import type { Digest, Issue, Item, Subject } from "../digest/digest.ts";
import { suggestionsFor } from "../digest/related/suggestions.ts";
import { usualLanguage } from "../language/language.ts";
import { cardsOf } from "../outputs/cards/cards.ts";
import { count } from "../report.ts";
import { linksTo, listings, relationsTo } from "./backlinks.ts";
import { emailAddress } from "./emailPages.ts";
import { notFoundFacts } from "./notFoundFacts.ts";
import type { PreviewState } from "./previewState.ts";

const { longDay, weekName } = usualLanguage;

/** How many words of news an adult reads in a minute. */
const wordsPerMinute = 240;

/** Facts about the page at an address, which is built from `sources`. */
export function factsOf(
  address: string,
  { shown, newest }: PreviewState,
  sources: readonly PageSource[],
): Facts {
  const { digest } = shown;
  const href = address.split("/").map(encodeURIComponent).join("/");
  const item = digest.items.find((each) => each.address === href);
  const issue = address === "/" ? digest.issues[0] : digest.issues.find((each) => each.address === href);
  const links = linksTo(
    [address, ...(item?.formerSlugs ?? []).map((slug) => `/items/${slug}/`)],
    newest.content,
  );
  const linked = { name: "Linked from", values: links };
  const subject = subjectAt(href, digest);
  const { brief, facts } = item
    ? ofItem(item, digest)
    : issue
      ? ofIssue(issue)
      : subject
        ? ofSubject(subject)
        : notFoundFacts(address, digest, sources);
  const card = cardsOf(digest).own.get(href);
  const picture = {
    name: "Card",
    values: card ? [{ text: "The picture beside a link to it", address: card.address }] : [],
  };
  return { brief, facts: [...facts, picture, linked].filter(({ values }) => values.length > 0) };
}

function ofItem(item: Item, digest: Digest): Facts {
  const { today } = digest;
  const state = stateOf(item);
  const isDue = item.reviewBy !== undefined && item.reviewBy < today;
  const { items, week, address } = item.issue;
  const place = `${weekName(week)}, ${items.indexOf(item) + 1} of ${items.length}`;
  return {
    brief: [state.brief, ...(isDue ? ["Review is due"] : []), lengthOf(item.body.words).brief],
    facts: [
      { name: "Publication", values: [{ text: state.text }] },
      { name: "Issue", values: [{ text: place, address }] },
      { name: "Length", values: [{ text: lengthOf(item.body.words).text }] },
      { name: "Review", values: isDue ? [{ text: `was due by ${longDay(item.reviewBy ?? "")}` }] : [] },
      { name: "Related from", values: relationsTo(item) },
      { name: "Suggested", values: suggestedFor(item, digest) },
      { name: "Listed under", values: listings(item) },
    ],
  };
}

/** The items below "See also", each with the slug that `related` needs. */
function suggestedFor(item: Item, digest: Digest): FactValue[] {
  return suggestionsFor(item, digest).map(({ item: { slug, headline, address } }) => ({
    of: slug,
    text: headline,
    address,
  }));
}

/** Whether and when readers can see an item. */
function stateOf({ unpublishedBecause, date }: Item): { brief: string; text: string } {
  if (unpublishedBecause === "draft")
    return { brief: "Draft", text: `not while it is a draft; dated ${longDay(date)}` };
  if (unpublishedBecause) return { brief: "Held back", text: `held until ${longDay(date)}` };
  return { brief: "Published", text: `on ${longDay(date)}` };
}

function ofIssue({ week, address, items }: Issue): Facts {
  const words = items.reduce((sum, { body }) => sum + body.words, 0);
  const unpublished = items.filter((item) => item.unpublishedBecause);
  const values = unpublished.map((item) => ({
    of: stateOf(item).brief,
    text: item.headline,
    address: item.address,
  }));
  return {
    brief: [
      count(items.length, "item"),
      ...(values.length > 0 ? [`${values.length} not published`] : []),
      lengthOf(words).brief,
    ],
    facts: [
      { name: "Issue", values: [{ text: `${weekName(week)}, ${count(items.length, "item")}`, address }] },
      { name: "Length", values: [{ text: lengthOf(words).text }] },
      { name: "Not published yet", values },
      { name: "Email", values: [{ text: "The issue as an email", address: emailAddress(week) }] },
    ],
  };
}

function ofSubject(subject: Subject): Facts {
  const unpublished = subject.items.filter((item) => item.unpublishedBecause).length;
  const items = count(subject.items.length, "item");
  const text = unpublished > 0 ? `${items}, ${unpublished} of them not published yet` : items;
  return { brief: [items], facts: [{ name: "Lists", values: [{ text }] }] };
}

/** The reading time is in whole minutes, and at least one. */
function lengthOf(words: number): { brief: string; text: string } {
  const minutes = Math.max(1, Math.ceil(words / wordsPerMinute));
  return {
    brief: `${count(words, "word")}, ${minutes} min`,
    text: `${count(words, "word")}; ${count(minutes, "minute")} at ${wordsPerMinute} words a minute`,
  };
}

function subjectAt(href: string, digest: Digest): Subject | undefined {
  const first = href.replace(/page\/\d+\/$/, "");
  return [digest.topics, digest.organisations, digest.people, digest.series, digest.stories]
    .flat()
    .find((subject) => subject.address === first);
}
