import type { Citation } from "../../browser/citations/citation.ts";
import type { Source, Update } from "../../content/schema/index.ts";
import type { Digest, Item } from "../../digest/digest.ts";
import { noteAnchors } from "../../digest/noteAnchors.ts";
import { registerEntryOf } from "../citations/authorOf.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import { type DataNode, listValue } from "./dataNode.ts";
import { keyDateData } from "./keyDateData.ts";
import { issueReference, publisherData } from "./publicationData.ts";
import { organisationReference, personReference, topicReference } from "./subjectData.ts";
import { summaryOf } from "./summaryOf.ts";

/** How many organisations and how many people an article mentions at most. The page lists them all, and readers should not load long lists twice. */
const mostMentioned = 20;

/** An item as an article, for its own page. `picture` is the absolute address of the one that link previews show. */
export function articleData(
  item: Item,
  { authors, changed }: Citation,
  picture: string,
  digest: Digest,
): DataNode {
  const url = absoluteUrl(item.address, digest);
  return {
    "@type": "NewsArticle",
    "@id": url,
    url,
    headline: item.headline,
    description: summaryOf(item),
    inLanguage: digest.site.language,
    datePublished: item.date,
    dateModified: changed ?? item.date,
    image: picture,
    author: listValue(
      authors.length > 0 ? authors.map((each) => authorData(each, digest)) : [publisherData(digest)],
    ),
    publisher: publisherData(digest),
    isPartOf: issueReference(item.issue, digest),
    about: listValue(item.topics.map((topic) => topicReference(topic, digest))),
    mentions: listValue([
      ...item.organisations.slice(0, mostMentioned).map((each) => organisationReference(each, digest)),
      ...item.people.slice(0, mostMentioned).map((each) => personReference(each, digest)),
      ...item.keyDates.map((each) => keyDateData(each, digest)),
    ]),
    citation: listValue(item.sources.map(sourceData)),
    correction: listValue(correctionsData(item, url)),
  };
}

/** An author. People and organisations of the registers have an address. */
function authorData({ name, kind }: Citation["authors"][number], digest: Digest): DataNode {
  const entry = registerEntryOf(name, digest);
  if (entry === undefined) return { "@type": kind === "person" ? "Person" : "Organization", name };
  const reference = "roles" in entry ? personReference(entry, digest) : organisationReference(entry, digest);
  return { ...reference, name };
}

/** A source of an item. */
function sourceData({ title, publisher, author, url, date }: Source): DataNode {
  return {
    "@type": "CreativeWork",
    name: title ?? url ?? publisher ?? author,
    url,
    datePublished: date,
    author,
    publisher: publisher && { "@type": "Organization", name: publisher },
  };
}

/** The corrections and clarifications of an item. An update adds something that was not wrong before. */
function correctionsData({ updates }: Item, page: string): DataNode[] {
  const anchors = noteAnchors(updates);
  return updates.flatMap((update, index) =>
    isCorrection(update)
      ? [
          {
            "@type": "CorrectionComment",
            text: update.note,
            datePublished: update.date,
            url: `${page}#${anchors[index]}`,
          },
        ]
      : [],
  );
}

function isCorrection({ kind }: Update): boolean {
  return kind !== "update";
}
