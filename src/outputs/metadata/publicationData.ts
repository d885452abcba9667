import type { Digest, Issue } from "../../digest/digest.ts";
import { latest } from "../../digest/order.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import { type DataNode, listValue } from "./dataNode.ts";

/** The publication, for its front page. As a web site, search engines take its name from here. */
export function publicationData(digest: Digest): DataNode {
  const { title, strapline, language, sameAs } = digest.site;
  const url = absoluteUrl("/", digest);
  return {
    "@type": ["Periodical", "WebSite"],
    "@id": url,
    url,
    name: title,
    description: strapline,
    inLanguage: language,
    publisher: publisherData(digest),
    sameAs: listValue(sameAs),
  };
}

/** Who publishes everything: the publication itself. */
export function publisherData(digest: Digest): DataNode {
  const { site, brand } = digest;
  const logo = brand.logo && absoluteUrl(brand.logo.address, digest);
  return { "@type": "Organization", name: site.title, url: absoluteUrl("/", digest), logo };
}

/** An issue, for its own page. */
export function issueData(issue: Issue, digest: Digest): DataNode {
  const { title, week, items } = issue;
  return {
    ...issueReference(issue, digest),
    url: absoluteUrl(issue.address, digest),
    name: title ?? digest.language.weekName(week),
    datePublished: latest(items.map(({ date }) => date)),
    publisher: publisherData(digest),
  };
}

/** An issue as something that items are part of. */
export function issueReference({ week, number, address }: Issue, digest: Digest): DataNode {
  const { title } = digest.site;
  return {
    "@type": "PublicationIssue",
    "@id": absoluteUrl(address, digest),
    issueNumber: number === undefined ? week : String(number),
    isPartOf: { "@type": "Periodical", "@id": absoluteUrl("/", digest), name: title },
  };
}
