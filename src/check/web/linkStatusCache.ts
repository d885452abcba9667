import { cacheVersion } from "../../cache/invalidation.ts";
import { readJsonCache, writeJsonCache } from "../../cache/jsonCache.ts";
import type { LinkStatus } from "./linkStatus.ts";

/** For how many days an address that worked is not requested again. */
export const trustedDays = 7;

/** When an address was found to work, and where it redirected to. */
interface CachedStatus {
  readonly checked: string;
  readonly movedTo?: string;
}

/** The status of addresses that worked, in this check and in earlier ones. */
export interface LinkStatusCache {
  /** The status of an address, if it is not too old. */
  get(address: string): LinkStatus | undefined;
  /** Adds the status of an address. Addresses that did not work are not cached, so the next check requests them again. */
  add(address: string, status: LinkStatus): void;
  /** Writes the cache to the disk. */
  save(): void;
}

/** Opens the cache at `path`, without entries that are too old at `now`. */
export function openLinkStatusCache(path: string, now: number): LinkStatusCache {
  const file = { path, name: "linkStatus", version: cacheVersion("linkStatus") };
  const entries = Object.entries(readJsonCache<Record<string, CachedStatus>>(file) ?? {});
  const known = new Map(entries.filter(([, { checked }]) => isTrusted(checked, now)));
  let changed = false;
  return {
    get(address) {
      const cached = known.get(address);
      if (cached === undefined) return undefined;
      return cached.movedTo === undefined ? { kind: "ok" } : { kind: "moved", to: cached.movedTo };
    },
    add(address, status) {
      if (status.kind !== "ok" && status.kind !== "moved") return;
      const movedTo = status.kind === "moved" ? { movedTo: status.to } : {};
      known.set(address, { checked: new Date(now).toISOString(), ...movedTo });
      changed = true;
    },
    save() {
      if (changed) writeJsonCache(file, Object.fromEntries(known));
    },
  };
}

function isTrusted(checked: string, now: number): boolean {
  const days = (now - Date.parse(checked)) / 86_400_000;
  return days >= 0 && days < trustedDays;
}
