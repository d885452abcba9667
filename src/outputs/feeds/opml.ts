import type { Digest } from "../../digest/digest.ts";
import { type Markup, xml, xmlDocument } from "../xml.ts";
import { type Feed, feedGroups } from "./feedList.ts";
import { absoluteUrl } from "./feedUrls.ts";

/** Writes a subscription list of every feed, by group, as OPML 2.0. */
export function opml(digest: Digest): string {
  const groups = feedGroups(digest).map(
    ({ name, feeds }) =>
      xml`<outline text="${name}">\n${feeds.map((feed) => outline(feed, digest))}</outline>\n`,
  );
  return xmlDocument(xml`<opml version="2.0">
<head>
<title>${digest.site.title}</title>
<docs>http://opml.org/spec2.opml</docs>
</head>
<body>
${groups}</body>
</opml>`);
}

/** In OPML, `type` is `rss` for feeds of any format. */
function outline({ name, title, address, page }: Feed, digest: Digest): Markup {
  return xml`<outline type="rss" text="${name}" title="${title}" language="${digest.site.language}" xmlUrl="${absoluteUrl(`${address}feed.xml`, digest)}" htmlUrl="${absoluteUrl(page, digest)}"/>\n`;
}
