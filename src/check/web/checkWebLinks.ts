import { join } from "node:path";
import { cacheFolder } from "../../cache/cacheFolder.ts";
import type { Problem } from "../../content/problem.ts";
import type { Content } from "../../content/readContent.ts";
import type { SiteFields } from "../../content/schema/index.ts";
import { hashOf } from "../../files/hash.ts";
import { hostRateLimit } from "./hostRateLimit.ts";
import type { LinkClient, LinkStatus } from "./linkStatus.ts";
import { type LinkStatusCache, openLinkStatusCache, trustedDays } from "./linkStatusCache.ts";
import { publicLookup } from "./privateHosts.ts";
import { progressOn } from "./progress.ts";
import { userAgent } from "./request.ts";
import { requestAll } from "./requestAll.ts";
import { webAddressesIn } from "./webAddresses.ts";
import { webLinkProblems, withoutFragment } from "./webLinkProblems.ts";

/** How gently hosts are treated; times are in milliseconds. */
export interface Politeness extends Pick<LinkClient, "lookup" | "timeout" | "wait" | "longestWait"> {
  /** Between two requests to one host. */
  readonly pause: number;
  readonly hostsAtOnce: number;
}

const defaults: Politeness = {
  lookup: publicLookup,
  timeout: 10_000,
  wait: 3_000,
  longestWait: 60_000,
  pause: 1_000,
  hostsAtOnce: 8,
};

/** Settings that tests change. */
export interface WebLinkOptions {
  readonly cacheFile: string;
  readonly politeness: Partial<Politeness>;
  /** The time by which cached results expire. */
  readonly now: number;
  /** Prints the summary. */
  readonly log: (line: string) => void;
}

/**
 * Requests every address of another site in the digest below `root` once, and warns wherever an address is written that does not work
 * or has moved. Addresses that worked in the last days are not requested again.
 */
export async function checkWebLinks(
  content: Content,
  root: string,
  options: Partial<WebLinkOptions> = {},
): Promise<Problem[]> {
  const {
    cacheFile = join(cacheFolder, "linkStatus", hashOf(root)),
    now = Date.now(),
    log = console.error,
  } = options;
  const links = webAddressesIn(root, content).map((webAddress) => ({
    webAddress,
    url: withoutFragment(webAddress.address),
  }));
  const cache = openLinkStatusCache(cacheFile, now);
  const statuses = new Map(links.map(({ url }) => [url, cache.get(url)]));
  const unknown = [...statuses].flatMap(([url, status]) => (status ? [] : [url]));
  const progress = progressOn(process.stderr, "Links: checked", unknown.length);
  const politeness = { ...defaults, ...options.politeness };
  await saving(cache, () =>
    requestAll(unknown, clientFor(content.site, politeness), politeness.hostsAtOnce, (url, status) => {
      statuses.set(url, status);
      cache.add(url, status);
      progress.step(url);
    }),
  );
  progress.end();
  log(summary([...statuses.values()], unknown.length));
  return links.flatMap(({ webAddress, url }) =>
    webLinkProblems(webAddress, statuses.get(url) ?? { kind: "ok" }),
  );
}

/** Saves the cache after some work, even if it fails or is interrupted. */
async function saving(cache: LinkStatusCache, work: () => Promise<void>): Promise<void> {
  const interrupted = () => {
    cache.save();
    process.exit(130);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    await work();
  } finally {
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    cache.save();
  }
}

function clientFor({ title, url, contact }: SiteFields, { pause, ...rest }: Politeness): LinkClient {
  return {
    ...rest,
    userAgent: userAgent("link-check", title, url, contact),
    rateLimit: hostRateLimit(pause),
    failedOrigins: new Map(),
  };
}

/** "Links: 8 of 12 checked, 4 known from the last 7 days; 1 failed, 2 moved." */
function summary(statuses: readonly (LinkStatus | undefined)[], checked: number): string {
  const failed = statuses.filter((each) => each?.kind === "error" || each?.kind === "unreachable");
  const moved = statuses.filter((each) => each?.kind === "moved").length;
  const line = `Links: ${checked} of ${statuses.length} checked, ${statuses.length - checked} known from the last ${trustedDays} days; ${failed.length} failed, ${moved} moved.`;
  const isOffline = checked > 0 && failed.length === checked && failed.every(isUnknownHost);
  return isOffline ? `${line} No host could be found: is this machine connected to the web?` : line;
}

function isUnknownHost(status: LinkStatus | undefined): boolean {
  return status?.kind === "unreachable" && ["ENOTFOUND", "EAI_AGAIN"].includes(status.code);
}
