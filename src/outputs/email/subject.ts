import { nameList } from "../../digest/wording.ts";
import type { Contents } from "./emailContents.ts";

/** How many topics a subject names; programs show 40 to 70 characters of it. */
const mostNamed = 3;

/** What stands in a list of messages: "Week 45: Half of the chief executives are named", "Week 45: 3 items on Cancer and Finance". */
export function subjectOf({ issue, items, topics }: Contents): string {
  const about =
    topics === undefined
      ? (issue.title ?? items[0]?.headline)
      : `${items.length} ${items.length === 1 ? "item" : "items"} on ${listed(topics.map(({ name }) => name))}`;
  return `Week ${Number(issue.week.slice(6))}: ${about}`;
}

/** What programs show behind the subject: the headlines or, of a single item, its standfirst. */
export function preheaderOf({ items, topics, issue }: Contents): string {
  const [lead] = items;
  if (items.length > 1) return items.map(({ headline }) => headline).join(" · ");
  const isNamed = topics === undefined && issue.title === undefined;
  return isNamed ? (lead?.standfirst ?? "") : `${lead?.headline}. ${lead?.standfirst}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  const shown = more > 1 ? [...names.slice(0, mostNamed), `${more} more topics`] : names;
  return nameList(shown);
}
