import { groupBy } from "../../digest/groupBy.ts";
import { type LinkClient, type LinkStatus, linkStatusOf } from "./linkStatus.ts";

/**
 * Requests every address: some hosts at the same time, and the addresses of each host one after the other. Calls `onStatus` with each
 * result as it comes.
 */
export async function requestAll(
  addresses: readonly string[],
  client: LinkClient,
  hostsAtOnce: number,
  onStatus: (address: string, status: LinkStatus) => void,
): Promise<void> {
  await visitHosts(byHost(addresses), hostsAtOnce, async (host) => {
    for (const address of host) onStatus(address, await linkStatusOf(address, client));
  });
}

/** Visits the addresses of each host, some hosts at the same time. */
export async function visitHosts(
  hosts: Iterable<readonly string[]>,
  hostsAtOnce: number,
  visit: (addresses: readonly string[]) => Promise<void>,
): Promise<void> {
  const waiting = [...hosts];
  await Promise.all(
    Array.from({ length: hostsAtOnce }, async () => {
      for (let host = waiting.shift(); host; host = waiting.shift()) await visit(host);
    }),
  );
}

/** The addresses of each host; the host with most addresses first, because it takes longest. */
function byHost(addresses: readonly string[]): string[][] {
  const hosts = groupBy(addresses, (address) => new URL(address).hostname);
  return [...hosts.values()].sort((a, b) => b.length - a.length);
}
