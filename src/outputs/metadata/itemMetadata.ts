import type { Digest, Item } from "../../digest/digest.ts";
import { registerEntryOf } from "../citations/authorOf.ts";
import { citationOf } from "../citations/citationOf.ts";
import { absoluteUrl } from "../feeds/feedUrls.ts";
import { articleData } from "./articleData.ts";
import { dublinCoreTags } from "./dublinCore.ts";
import type { PageMetadata } from "./pageMetadata.ts";
import { previewPicture } from "./previewPicture.ts";

/** What the page of an item says of it to other programs. */
export function itemMetadata(item: Item, digest: Digest): PageMetadata {
  const citation = citationOf(item, digest);
  const picture = previewPicture(item.address, digest, item);
  return {
    type: "article",
    published: item.date,
    modified: citation.changed,
    picture,
    tags: dublinCoreTags(citation),
    account: accountOf(item, digest),
    data: [articleData(item, citation, absoluteUrl(picture.address, digest), digest)],
  };
}

/** What that follows from the registers, for the list of what a page shows. */
export function itemMetadataShows({ byline, people, organisations }: Item, digest: Digest): string {
  const authors = byline.map((name) => {
    const entry = registerEntryOf(name, digest);
    return entry && [entry.address, entry.sameAs, "roles" in entry && entry.fediverse];
  });
  const known = [...people, ...organisations].filter(({ sameAs }) => sameAs.length > 0);
  return JSON.stringify([authors, known.map(({ address, sameAs }) => [address, sameAs])]);
}

/** The first account of an author. */
function accountOf({ byline }: Item, digest: Digest): string | undefined {
  for (const name of byline) {
    const entry = registerEntryOf(name, digest);
    if (entry && "roles" in entry && entry.fediverse) return entry.fediverse;
  }
  return undefined;
}
