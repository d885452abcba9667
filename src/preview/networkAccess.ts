import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv4, isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";
import { UsageError } from "../failure.ts";

/** Who on the network can open a preview, and at which addresses. */
export interface NetworkAccess {
  /** The addresses of this machine to listen on. */
  readonly addresses: readonly string[];
  /** The hosts that lead here besides `localhost`, as URLs write them. */
  readonly otherHosts: readonly string[];
  /** Whether other machines can open it. */
  readonly isOpen: boolean;
  /** Whether a host, as a URL writes it, is a name of this preview. */
  isOwnHost(host: string): boolean;
}

const loopback = ["127.0.0.1", "::1"];
const ownHosts = ["localhost", ...loopback.map(inUrl)];

/** Only this machine can open a preview, unless `host` gives another address. Throws a UsageError if `host` is not an address. */
export async function networkAccess(host: string | undefined): Promise<NetworkAccess> {
  if (host === undefined)
    return {
      addresses: loopback,
      otherHosts: [],
      isOpen: false,
      isOwnHost: (name) => ownHosts.includes(name),
    };
  const addresses = await addressesOf(host);
  if (addresses.some(isEvery)) return everywhere(addresses);
  const hosts = [...new Set([host, ...addresses].map(inUrl))].filter((name) => !ownHosts.includes(name));
  return {
    addresses: [...new Set([...loopback, ...addresses])],
    otherHosts: hosts.slice(0, 1),
    isOpen: !addresses.every(isLoopback),
    isOwnHost: (name) => ownHosts.includes(name) || hosts.includes(name),
  };
}

/** Another site could point a name here, so only `localhost` and plain IP addresses are ours. */
function everywhere(addresses: readonly string[]): NetworkAccess {
  const families = addresses.includes("::") ? ["IPv4", "IPv6"] : ["IPv4"];
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(
      ({ internal, family, address }) => !internal && families.includes(family) && !/^fe80:/i.test(address),
    );
  return {
    addresses: addresses.includes("::") ? ["::"] : ["0.0.0.0", "::1"],
    otherHosts: outside.map(({ address }) => inUrl(address)),
    isOpen: true,
    isOwnHost: (name) => name === "localhost" || isIPv4(name) || name.startsWith("["),
  };
}

async function addressesOf(host: string): Promise<string[]> {
  if (isIP(host)) return [host];
  try {
    if (new URL(`http://${host}`).host !== host.toLowerCase()) throw new Error("This is not a host name.");
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    throw new UsageError(
      `--host ${host} is not an address. Give one of this machine, or 0.0.0.0 for all of them.`,
    );
  }
}

const isEvery = (address: string) => address === "0.0.0.0" || address === "::";

function isLoopback(address: string): boolean {
  const range = new BlockList();
  range.addSubnet("127.0.0.0", 8);
  range.addAddress("::1", "ipv6");
  return range.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** A host as URLs write it. */
function inUrl(host: string): string {
  const [address = ""] = host.split("%");
  return new URL(`http://${isIPv6(host) ? `[${address}]` : host}`).hostname;
}

/**
 * Whether a request names a host that is not the preview's, as after DNS rebinding, or comes from a page of another site. Such a page may
 * only link here.
 */
export function isForeign({ headers }: IncomingMessage, { isOwnHost }: NetworkAccess): boolean {
  const url = hostOf(headers.host);
  if (url === undefined || !isOwnHost(url.hostname)) return true;
  if (headers.origin !== undefined && originOf(headers.origin)?.host !== url.host) return true;
  const from = headers["sec-fetch-site"];
  return (from === "cross-site" || from === "same-site") && headers["sec-fetch-mode"] !== "navigate";
}

function hostOf(host: string | undefined): URL | undefined {
  return host && /^[^\s/\\?#@]+$/.test(host) ? originOf(`http://${host}`) : undefined;
}

function originOf(origin: string): URL | undefined {
  return URL.canParse(origin) ? new URL(origin) : undefined;
}
