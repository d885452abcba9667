import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/*
 * Hosts that exist only in a private network. No reader can follow a link to one. And a file that somebody else may have written must
 * not send requests to services on the publisher's network.
 */

const networks = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  networks.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  networks.addSubnet(network, bits, "ipv6");

const names = /^[^.]+$|\.(localhost|local|internal|lan|home\.arpa)$/;

/** Whether the host of an address is private: by its IP address, or by a name that cannot be public. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, "").toLowerCase();
  return isIP(host) === 0 ? names.test(host) : isPrivateIp(host);
}

function isPrivateIp(ip: string): boolean {
  return networks.check(ip, isIP(ip) === 4 ? "ipv4" : "ipv6");
}

/** The code of the error if a public name belongs to a private IP address. */
export const privateHostCode = "ERR_PRIVATE_HOST";

/** Looks up a host as the system does, and fails if its IP address is private. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, options, (error, found, family) => {
    const ips = typeof found === "string" ? [found] : (found ?? []).map(({ address }) => address);
    const refused = error === null && ips.some(isPrivateIp);
    const refusal = Object.assign(new Error(`${hostname} is a private host.`), { code: privateHostCode });
    done(refused ? refusal : error, found, family);
  });
};
