import { rmSync } from "node:fs";
import { join } from "node:path";
import { loadDigest } from "../src/build/loadDigest.ts";
import type { Item } from "../src/digest/digest.ts";
import type { Likeness } from "./digest/beginDigest.ts";
import { project, writeDigestOf } from "./digest/generate.ts";
import { writerOf } from "./digest/prose.ts";
import { randomFrom } from "./digest/random.ts";
import { wordsOf } from "./digest/words.ts";
import { copyGenerator } from "./generator.ts";
import { writeHugoSite } from "./hugo/writeHugoSite.ts";
import { measure } from "./machine/processTree.ts";
import { largeSize } from "./options.ts";
import { type Places, placesFor } from "./places.ts";

/** A digest that is measured, with a copy of the generator for it. */
export interface Bench {
  readonly items: number;
  readonly places: Places;
  /** The program that builds the peer's site; undefined if that is not measured. */
  readonly hugo: string | undefined;
  /** An item in the middle of the archive, and the newest. */
  readonly middle: EditedItem;
  readonly newest: EditedItem;
  /** Words that no item had before: a cache can't know what they make. */
  newWords(): string;
}

/** An item's file in the generated digest, and its address. */
export interface EditedItem {
  readonly file: string;
  readonly address: string;
}

/** Writes a digest and the peer's site of it, if the peer is installed, and copies the generator. */
export async function prepareBench(
  items: number,
  hugo: string | undefined,
  likeness: Likeness = "realistic",
): Promise<Bench> {
  const name = likeness === "realistic" ? `items-${items}` : `${likeness}-${items}`;
  const places = placesFor(name, items);
  const peer = items < largeSize ? hugo : undefined;
  console.log(`\nMaking a digest of ${items} items in ${places.digest}.`);
  writeDigestOf(items, places.digest, likeness);
  rmSync(places.outputs, { recursive: true, force: true });
  copyGenerator(places.generator);
  // The first command compiles the program.
  await measure(["node", "standfirst.mjs", "build", "--help"], places.generator);
  const random = randomFrom(2);
  const writer = writerOf(random, wordsOf(project));
  return {
    ...{ items, places, hugo: peer },
    ...(await prepareItems(places, peer !== undefined)),
    newWords: () => writer.phrase(12),
  };
}

/** Reads the digest, so that the peer's site can be written of it. It is not kept: a large one takes gigabytes. */
async function prepareItems(places: Places, hasPeer: boolean): Promise<Pick<Bench, "middle" | "newest">> {
  const { digest } = loadDigest(places.digest, new Date(), false);
  if (hasPeer) await writeHugoSite(digest, places.digest, places.hugo);
  const edited = (item: Item | undefined): EditedItem => {
    if (item === undefined) throw new Error("The generated digest has no items.");
    return { file: join(places.digest, item.file), address: item.address };
  };
  return { middle: edited(digest.items[digest.items.length >> 1]), newest: edited(digest.items[0]) };
}

/** Removes what was built: in memory it takes much of that. */
export function removeOutputs({ places }: Bench): void {
  rmSync(places.outputs, { recursive: true, force: true });
}
