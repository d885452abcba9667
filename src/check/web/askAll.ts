import { type Answer, ask, type Web } from "./ask.ts";

/**
 * Asks for every address, hosts side by side up to so many, and the addresses of a host one after another. `heard` is called with
 * each answer as it comes.
 */
export async function askAll(
  addresses: readonly string[],
  web: Web,
  hostsAtOnce: number,
  heard: (address: string, answer: Answer) => void,
): Promise<void> {
  const waiting = byHost(addresses);
  await Promise.all(
    Array.from({ length: hostsAtOnce }, async () => {
      for (let host = waiting.shift(); host; host = waiting.shift())
        for (const address of host) heard(address, await ask(address, web));
    }),
  );
}

/** The addresses of each host; the host that takes longest is the first. */
function byHost(addresses: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { hostname } = new URL(address);
    const others = hosts.get(hostname);
    if (others) others.push(address);
    else hosts.set(hostname, [address]);
  }
  return [...hosts.values()].sort((a, b) => b.length - a.length);
}
