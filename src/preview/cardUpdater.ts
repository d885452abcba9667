import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { decodeAddress } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { makeFolder } from "../files/makeFolder.ts";
import { cardPictures } from "../outputs/cards/cardPictures.ts";
import { drawPictures, pictureKey } from "../outputs/pictures/drawPictures.ts";

/** Draws the cards of a digest that have changed since the last time. */
export type CardUpdater = (digest: Digest) => Promise<void>;

/** Creates what draws the cards of the digest below `root` into the folder `output`. Where a system can't draw, there are none. */
export function createCardUpdater(root: string, output: string): CardUpdater {
  const keys = new Map<string, string>();
  return async (digest) => {
    const due = cardPictures(digest, root).filter(
      (card) => keys.get(card.address) !== pictureKey(card) || !existsSync(fileOf(card.address)),
    );
    const drawn = await drawPictures(due);
    for (const [address, png] of drawn) {
      makeFolder(output, dirname(decodeAddress(address)));
      writeFileSync(fileOf(address), png);
    }
    for (const card of due) keys.set(card.address, pictureKey(card));
  };

  function fileOf(address: string): string {
    return join(output, decodeAddress(address));
  }
}
