import { type GeneratedDigest, generateDigest, project, writeDigest } from "./digest/generate.ts";
import { fileOf, type MadeItem } from "./digest/items.ts";
import { writerOf } from "./digest/prose.ts";
import { randomFrom } from "./digest/random.ts";
import { wordsOf } from "./digest/words.ts";
import { writeHugoSite } from "./hugo/writeHugoSite.ts";
import type { BenchOptions } from "./options.ts";
import { type Places, placesFor } from "./places.ts";
import type { SideName, Taken } from "./sides.ts";

/** What the cases of one run share. */
export interface Bench {
  readonly items: number;
  readonly runs: number;
  readonly places: Places;
  /** The sizes at which growth is measured. */
  readonly sizes: readonly number[];
  /** An item in the middle of the archive, and one of the latest issue. */
  readonly middle: EditedItem;
  readonly newest: EditedItem;
  /** What was measured already. */
  readonly taken: Map<SideName, Taken>;
  /** Sizes of which the digest was made, and those of which the site stands where growth has built it. */
  readonly written: Set<number>;
  readonly built: Set<number>;
  /** Words that no item had before: a cache can't know what they make. */
  newWords(): string;
}

/** An item's file in the generated digest, and its address. */
export interface EditedItem {
  readonly file: string;
  readonly address: string;
}

/** Makes the digest and the peer's site of it. */
export function prepareBench({ items, runs, only }: BenchOptions): Bench {
  const places = placesFor(items);
  console.log(`Making a digest of ${items} items in ${places.digest}.`);
  const made = generateDigest(items);
  writeDigest(made, places.digest);
  writeHugoSite(made, places.hugo);
  const sizes = [Math.ceil(items / 10), items, ...(only.has("large") ? [items * 10] : [])];
  return {
    ...{ items, runs, places, sizes },
    ...itemsOf(made),
    taken: new Map(),
    written: new Set([items]),
    built: new Set(),
    newWords: writesNewWords(),
  };
}

function itemsOf({ items }: GeneratedDigest): Pick<Bench, "middle" | "newest"> {
  const edited = (item: MadeItem | undefined): EditedItem => {
    if (item === undefined) throw new Error("The generated digest has no items.");
    return { file: fileOf(item), address: `/items/${item.slug}/` };
  };
  return { middle: edited(items[items.length >> 1]), newest: edited(items.at(-1)) };
}

function writesNewWords(): () => string {
  const writer = writerOf(randomFrom(2), wordsOf(project));
  return () => writer.phrase(12);
}
