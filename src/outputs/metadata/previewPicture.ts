import { pictureAddress } from "../../content/siteAddresses.ts";
import type { Digest, Item } from "../../digest/digest.ts";
import { cardSize } from "../cards/card.ts";
import { cardOf, cardsOf } from "../cards/cards.ts";
import type { PreviewPicture } from "./openGraph.ts";

/** The picture of a link to the page at an address: its card. An item without a card of its own has its own picture, if many programs show that. */
export function previewPicture(address: string, digest: Digest, item?: Item): PreviewPicture {
  const own = item && !cardsOf(digest).own.has(address) ? ownPicture(item) : undefined;
  const card = cardOf(address, digest);
  return own ?? { address: card.address, alt: card.alt, ...cardSize };
}

/** The picture of an item or issue, if it is a photograph or another picture of pixels, in a format that all programs show. */
export function ownPicture({
  image,
  imageSize,
}: Pick<Item, "image" | "imageSize">): PreviewPicture | undefined {
  if (image === undefined || !/\.(jpe?g|png)$/i.test(image.src)) return undefined;
  return { address: pictureAddress(image.src), alt: image.alt, ...imageSize };
}
