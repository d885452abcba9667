import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheVersion } from "../cache/invalidation.ts";
import { decodeAddress } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { hardLinkOrCopy } from "../files/hardLinkOrCopy.ts";
import { hashOf } from "../files/hash.ts";
import { makeFolder } from "../files/makeFolder.ts";
import { sourcesFolder } from "../folders.ts";
import { cardFiles, cardPictures } from "../outputs/cards/cardPictures.ts";
import { drawPictures, pictureKey, type SitePicture } from "../outputs/pictures/drawPictures.ts";
import { emailPictures } from "../outputs/pictures/emailPictures.ts";
import { type ManifestEntry, statOf } from "./manifest.ts";
import type { Plan } from "./plan.ts";

/** The pictures of a site that are drawn: cards, and what emails show in place of charts and drawings. */
export interface SitePictures {
  readonly pictures: ReadonlyMap<string, SitePicture>;
  /** The files of all cards, also of one that has letters that the fonts lack. */
  readonly cards: readonly string[];
  readonly plan: Plan;
}

/** The card without words. */
const wordlessCard = join(sourcesFolder, "templates/card.png");

/** Plans the pictures of a site. `folder` is the new output: a picture of the digest that is there already stays. */
export function planPictures(digest: Digest, root: string, folder: string): SitePictures {
  const all = [...emailPictures(digest, digest.issues, root), ...cardPictures(digest, root)];
  const pictures = new Map(
    all
      .map((picture) => [decodeAddress(picture.address), picture] as const)
      .filter(([file]) => !existsSync(join(folder, file))),
  );
  const version = cacheVersion("pictures");
  const plan = new Map([...pictures].map(([file, picture]) => [file, hashOf(pictureKey(picture) + version)]));
  return { pictures, cards: cardFiles(digest).map(decodeAddress), plan };
}

/** What was written: pictures that were drawn, and how many cards have no words. */
export interface WrittenPictures {
  readonly drawn: readonly ManifestEntry[];
  readonly wordless: number;
}

/**
 * Draws the pictures that are due, and writes them below `output`. Where a card can't be drawn, one without words takes its place. It does not count as drawn,
 * so that the next build tries again. A picture for emails that can't be drawn is left out.
 */
export async function writePictures(
  { pictures, cards }: SitePictures,
  due: readonly string[],
  output: string,
  draw = drawPictures,
): Promise<WrittenPictures> {
  const drawn = await draw(due.flatMap((file) => pictures.get(file) ?? []));
  const written = [...drawn].map(([address, png]) => {
    const file = decodeAddress(address);
    makeFolder(output, dirname(file));
    writeFileSync(join(output, file), png);
    return { file, ...statOf(join(output, file)) };
  });
  const missing = cards.filter((file) => !existsSync(join(output, file)));
  writeWordlessCards(missing, output);
  return { drawn: written, wordless: missing.length };
}

/** All are the same file. */
function writeWordlessCards([first, ...others]: readonly string[], output: string): void {
  if (first === undefined) return;
  makeFolder(output, dirname(first));
  copyFileSync(wordlessCard, join(output, first));
  for (const file of others) {
    makeFolder(output, dirname(file));
    hardLinkOrCopy(join(output, first), join(output, file));
  }
}
