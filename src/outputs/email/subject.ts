import type { Language } from "../../language/language.ts";
import type { EmailContents } from "./emailContents.ts";

/** How many topics a subject names. Email programs show 40 to 70 characters of it. */
const maxNamed = 3;

/** The subject line: "Week 45: Half of the chief executives are named", "Week 45: 3 items on Cancer and Finance". */
export function subjectOf({ issue, items, topics, language }: EmailContents): string {
  const { email } = language.words;
  const about =
    topics === undefined
      ? (issue.title ?? items[0]?.headline ?? "")
      : email.itemsOn(
          items.length,
          topicList(
            topics.map(({ name }) => name),
            language,
          ),
        );
  return email.subject(Number(issue.week.slice(6)), about);
}

/** What email programs show after the subject: the headlines, or the standfirst of a single item. */
export function preheaderOf({ items, topics, issue }: EmailContents): string {
  const [lead] = items;
  if (items.length > 1) return items.map(({ headline }) => headline).join(" · ");
  const isNamed = topics === undefined && issue.title === undefined;
  const about = lead?.standfirst ?? "";
  return isNamed ? about : `${lead?.headline}. ${about}`.trim();
}

function topicList(names: readonly string[], { words, nameList }: Language): string {
  const more = names.length - maxNamed;
  const shown = more > 1 ? [...names.slice(0, maxNamed), words.email.moreTopics(more)] : names;
  return nameList(shown);
}
