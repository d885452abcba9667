import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheVersion } from "../cache/invalidation.ts";
import { memoize, memoizeByText } from "../cache/memoize.ts";
import { decodeAddress } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { hardLinkOrCopy } from "../files/hardLinkOrCopy.ts";
import { hashOf } from "../files/hash.ts";
import { makeFolder } from "../files/makeFolder.ts";
import { sourcesFolder } from "../folders.ts";
import { cardFiles, cardPictures } from "../outputs/cards/cardPictures.ts";
import { drawPictures } from "../outputs/pictures/drawPictures.ts";
import { planEmailPictures, planned } from "../outputs/pictures/emailPictures.ts";
import { type ManifestEntry, statOf } from "./manifest.ts";
import type { Plan } from "./plan.ts";
import type { PicturesJob } from "./siteJobs.ts";

/** The card without words. */
const wordlessCard = join(sourcesFolder, "templates/card.png");

/** The pictures of a site that are drawn, by file: cards, and what emails show in place of charts and drawings. Listed once for each digest. */
const sitePictures = memoize((digest: Digest) =>
  memoizeByText((root: string) => {
    const emails = planEmailPictures(digest, digest.issues, root);
    const all = [...emails, ...cardPictures(digest, root).map(planned)];
    return new Map(all.map((picture) => [decodeAddress(picture.address), picture]));
  }),
);

/** Plans the pictures of a site. `folder` is the new output: a picture of the digest that is there already stays. */
export function planPictures(digest: Digest, root: string, folder: string): Plan {
  const version = cacheVersion("pictures");
  const missing = [...sitePictures(digest)(root)].filter(([file]) => !existsSync(join(folder, file)));
  return new Map(missing.map(([file, { key }]) => [file, hashOf(key + version)]));
}

/** Draws the pictures with these files, and writes them below `output`. Returns what was written: a picture that can't be drawn is left out. */
export async function writePictures(
  digest: Digest,
  { root, files, output }: Omit<PicturesJob, "name">,
): Promise<ManifestEntry[]> {
  const pictures = sitePictures(digest)(root);
  const drawn = await drawPictures(files.flatMap((file) => pictures.get(file)?.make() ?? []));
  return [...drawn].map(([address, png]) => {
    const file = decodeAddress(address);
    makeFolder(output, dirname(file));
    writeFileSync(join(output, file), png);
    return { file, ...statOf(join(output, file)) };
  });
}

/**
 * Writes a card without words below `output` in place of each that could not be drawn. Returns how many there are. They do not count as drawn, so that the next
 * build tries again.
 */
export function writeWordlessCards(digest: Digest, output: string): number {
  const missing = cardFiles(digest)
    .map(decodeAddress)
    .filter((file) => !existsSync(join(output, file)));
  writeCopies(missing, output);
  return missing.length;
}

/** All are the same file. */
function writeCopies([first, ...others]: readonly string[], output: string): void {
  if (first === undefined) return;
  makeFolder(output, dirname(first));
  copyFileSync(wordlessCard, join(output, first));
  for (const file of others) {
    makeFolder(output, dirname(file));
    hardLinkOrCopy(join(output, first), join(output, file));
  }
}
