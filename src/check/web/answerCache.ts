import { readFileSync } from "node:fs";
import { z } from "zod";
import { isWritable, writeAtomic } from "../../files/atomicWrite.ts";
import type { Answer } from "./ask.ts";

/** For how long an address that was there is not asked again. */
export const trustedDays = 7;

const keptFields = z.record(
  z.string(),
  z.strictObject({ asked: z.iso.datetime(), movedTo: z.string().optional() }),
);
type KeptFields = z.output<typeof keptFields>;

/** Answers of addresses that were there, as they are kept from one check to the next. */
export interface AnswerCache {
  /** What is known of an address from the last days. */
  get(address: string): Answer | undefined;
  /** Notes what an address answered just now; one that was not there is asked again the next time, and not kept. */
  add(address: string, answer: Answer): void;
  /** Writes all that is known: the whole file or, when that fails, none. */
  save(): void;
}

/** Opens the answers that are kept in a file; one that is missing or damaged keeps none. What is too old is left out. */
export function openAnswerCache(file: string, now: number): AnswerCache {
  const known = new Map(Object.entries(readKept(file)).filter(([, { asked }]) => isTrusted(asked, now)));
  let changed = false;
  return {
    get(address) {
      const kept = known.get(address);
      if (kept === undefined) return undefined;
      return kept.movedTo === undefined ? { kind: "good" } : { kind: "moved", to: kept.movedTo };
    },
    add(address, answer) {
      if (answer.kind !== "good" && answer.kind !== "moved") return;
      const movedTo = answer.kind === "moved" ? { movedTo: answer.to } : {};
      known.set(address, { asked: new Date(now).toISOString(), ...movedTo });
      changed = true;
    },
    save() {
      if (changed && isWritable(file)) write(file, JSON.stringify(Object.fromEntries(known)));
    },
  };
}

function readKept(file: string): KeptFields {
  try {
    return keptFields.safeParse(JSON.parse(readFileSync(file, "utf8"))).data ?? {};
  } catch {
    return {};
  }
}

function isTrusted(asked: string, now: number): boolean {
  const days = (now - Date.parse(asked)) / 86_400_000;
  return days >= 0 && days < trustedDays;
}

function write(file: string, text: string): void {
  writeAtomic(file, text);
}
