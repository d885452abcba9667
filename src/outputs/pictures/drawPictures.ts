import { availableParallelism } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "../../cache/cacheFolder.ts";
import { encodeRecord } from "../../cache/cacheFormat.ts";
import { cacheVersion } from "../../cache/invalidation.ts";
import { memoize } from "../../cache/memoize.ts";
import { openCacheFile } from "../../cache/openCacheFile.ts";
import { writeCacheFile } from "../../cache/writeCacheFile.ts";
import { isWritable } from "../../files/atomicWrite.ts";
import { attempt } from "../../files/attempt.ts";
import { hashOf } from "../../files/hash.ts";
import {
  type Drawing,
  type DrawPng,
  type LaidOutPicture,
  loadDrawPng,
  type PictureSource,
} from "./drawPng.ts";

/** A picture, and the address of its PNG on the site. */
export type SitePicture = (Drawing | LaidOutPicture) & { readonly address: string };

/** How many pictures are drawn at once. Node has four threads for this and for reading files, and what reads files must not wait for pictures. */
const mostAtOnce = Math.min(3, availableParallelism());

/** A cache that has grown beyond this keeps only the pictures of the last run. */
const mostCachedBytes = 100_000_000;

/**
 * Draws pictures, unless the cache has them, and returns each PNG by its address. A picture that can't be drawn is left out; so are all, where nothing can
 * draw.
 */
export async function drawPictures(
  pictures: readonly SitePicture[],
  load: () => Promise<DrawPng | undefined> = loadDrawPng,
  path = join(cacheFolder, "pictures"),
): Promise<ReadonlyMap<string, Buffer>> {
  const draw = pictures.length > 0 ? await load() : undefined;
  if (draw === undefined) return new Map();
  const file = { path, name: "pictures", version: cacheVersion("pictures") };
  const cache = openCacheFile(file, (record) => record);
  const added: Buffer[] = [];
  const drawn = new Map<SitePicture, Buffer>();
  const due = pictures.values();
  const drawEach = async () => {
    for (const picture of due) {
      const key = pictureKey(picture);
      const record = cache.entries.get(key);
      const png = (record && cache.read(record, 0)) ?? (await draw(picture).catch(() => undefined));
      if (png) drawn.set(picture, png);
      if (png && !record) added.push(encodeRecord(key, [png]));
    }
  };
  try {
    await Promise.all(Array.from({ length: mostAtOnce }, drawEach));
    const result = pictures.flatMap((picture) => {
      const png = drawn.get(picture);
      return png ? [[picture, png] as const] : [];
    });
    const isFull = cache.size === undefined || cache.size > mostCachedBytes;
    const all = () => result.map(([picture, png]) => encodeRecord(pictureKey(picture), [png]));
    // On a full disk, pictures are drawn again next time.
    if (added.length > 0 && isWritable(path))
      attempt(() => (isFull ? writeCacheFile(file, all()) : cache.append(Buffer.concat(added))));
    return new Map(result.map(([{ address }, png]) => [address, png]));
  } finally {
    cache.close();
  }
}

/** All cards have the same logo. */
const hashOfImage = memoize(({ data }: PictureSource) => hashOf(data));

/** Stands for all that a picture is drawn from. */
export function pictureKey({ width, height, ...picture }: SitePicture): string {
  const drawn =
    "svg" in picture
      ? picture.svg
      : [JSON.stringify(picture.layout), ...(picture.images ?? []).map(hashOfImage)].join(" ");
  const fonts = (picture.fonts ?? []).map(({ family, hash }) => `${family} ${hash}`);
  return hashOf([width, height, drawn, ...fonts].join(" "));
}
