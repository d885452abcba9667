import { availableParallelism } from "node:os";
import { join } from "node:path";
import { readCachedBytes, writeCachedBytes } from "../../cache/bytesCache.ts";
import { pictureCacheFolder } from "../../cache/cacheFolder.ts";
import { cacheVersion } from "../../cache/invalidation.ts";
import { memoize } from "../../cache/memoize.ts";
import { noteUse } from "../../cache/pruneCache.ts";
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

/**
 * Draws pictures, unless the cache has them, and returns each PNG by its address. A picture that can't be drawn is left out; so are all, where nothing can
 * draw. Several processes may do so at once.
 */
export async function drawPictures(
  pictures: readonly SitePicture[],
  load: () => Promise<DrawPng | undefined> = loadDrawPng,
  folder = pictureCacheFolder,
): Promise<ReadonlyMap<string, Buffer>> {
  const draw = pictures.length > 0 ? await load() : undefined;
  if (draw === undefined) return new Map();
  const drawn = new Map<SitePicture, Buffer>();
  const due = pictures.values();
  const drawEach = async () => {
    for (const picture of due) {
      const png = await cachedPng(picture, draw, folder);
      if (png) drawn.set(picture, png);
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, drawEach));
  return new Map(
    pictures.flatMap((picture) => {
      const png = drawn.get(picture);
      return png ? [[picture.address, png] as const] : [];
    }),
  );
}

/** Undefined if a picture can't be drawn. */
async function cachedPng(picture: SitePicture, draw: DrawPng, folder: string): Promise<Buffer | undefined> {
  const file = {
    path: join(folder, pictureKey(picture)),
    name: "picture",
    version: cacheVersion("pictures"),
  };
  const cached = readCachedBytes(file);
  if (cached) attempt(() => noteUse(file.path));
  const png = cached ?? (await draw(picture).catch(() => undefined));
  // On a full disk, pictures are drawn again next time.
  if (png && !cached) attempt(() => writeCachedBytes(file, png));
  return png;
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
