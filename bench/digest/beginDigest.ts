import type { MadeItem, Material } from "./items.ts";
import { writerOf } from "./prose.ts";
import { realisticItems } from "./realistic/items.ts";
import { realisticRegisters } from "./realistic/registers.ts";
import { type MadeTracker, trackersOf } from "./realistic/trackers.ts";
import { type Registers, registersFrom } from "./registers.ts";
import { itemsFrom } from "./uniform/items.ts";

/** What items are like: as various as real ones or, as the bench had them until December 2026, all of the same make. */
export type Likeness = "realistic" | "uniform";

/** A digest whose items are made when they are asked for, and what can be made only after them. */
export interface BegunDigest {
  readonly likeness: Likeness;
  readonly registers: Registers;
  readonly items: Iterable<MadeItem>;
  rest(): DigestRest;
}

export interface DigestRest {
  /** Introductions of topics, and of every tenth issue, as Markdown. */
  readonly topicTexts: ReadonlyMap<string, string>;
  readonly issueTexts: ReadonlyMap<string, string>;
  readonly trackers: readonly MadeTracker[];
}

export function beginDigest(
  from: Omit<Material, "registers">,
  count: number,
  likeness: Likeness,
): BegunDigest {
  const { random, words } = from;
  const isRealistic = likeness === "realistic";
  const registers = isRealistic ? realisticRegisters(random, words, count) : registersFrom(random, words);
  const trackers = isRealistic ? trackersOf(random, words, registers.organisations) : undefined;
  const weeks = new Set<string>();
  function* items() {
    const material = { ...from, registers };
    for (const item of isRealistic ? realisticItems(material, count) : itemsFrom(material, count)) {
      weeks.add(item.week);
      trackers?.note(item);
      yield item;
    }
  }
  const text = () => writerOf(random, words).body(60);
  return {
    likeness,
    registers,
    items: items(),
    rest: () => ({
      topicTexts: new Map(registers.topics.map(({ id }) => [id, text()])),
      issueTexts: new Map([...weeks].filter((_, index) => index % 10 === 0).map((week) => [week, text()])),
      trackers: trackers?.made() ?? [],
    }),
  };
}
