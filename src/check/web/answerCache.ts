import { cacheVersion } from "../../cache/invalidation.ts";
import { readJsonCache, writeJsonCache } from "../../cache/jsonCache.ts";
import type { Answer } from "./ask.ts";

/** For how many days an address that answered well is not asked again. */
export const trustedDays = 7;

/** When an address answered well, and where it redirected to. */
interface CachedAnswer {
  readonly asked: string;
  readonly movedTo?: string;
}

/** Answers of addresses that worked, from this check and from earlier ones. */
export interface AnswerCache {
  /** What an address answered in the last days. */
  get(address: string): Answer | undefined;
  /** Adds what an address has just answered. An address that did not work is not cached, so the next check asks it again. */
  add(address: string, answer: Answer): void;
  /** Writes all answers to the disk. */
  save(): void;
}

/** Opens the cache of answers at `path`, without those that are too old at `now`. */
export function openAnswerCache(path: string, now: number): AnswerCache {
  const file = { path, name: "web-links", version: cacheVersion("web-links") };
  const cached = Object.entries(readJsonCache<Record<string, CachedAnswer>>(file) ?? {});
  const known = new Map(cached.filter(([, { asked }]) => isTrusted(asked, now)));
  let changed = false;
  return {
    get(address) {
      const answer = known.get(address);
      if (answer === undefined) return undefined;
      return answer.movedTo === undefined ? { kind: "good" } : { kind: "moved", to: answer.movedTo };
    },
    add(address, answer) {
      if (answer.kind !== "good" && answer.kind !== "moved") return;
      const movedTo = answer.kind === "moved" ? { movedTo: answer.to } : {};
      known.set(address, { asked: new Date(now).toISOString(), ...movedTo });
      changed = true;
    },
    save() {
      if (changed) writeJsonCache(file, Object.fromEntries(known));
    },
  };
}

function isTrusted(asked: string, now: number): boolean {
  const days = (now - Date.parse(asked)) / 86_400_000;
  return days >= 0 && days < trustedDays;
}
