import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/*
 * Hosts that only their own network knows. No reader could follow a link to one, and what runs on a publisher's machine should not
 * be asked by way of a file that somebody else may have written.
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

/** Whether a host, as an address names it, is a private one: by its number, or by a name that no public register has. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, "").toLowerCase();
  return isIP(host) === 0 ? names.test(host) : isPrivateNumber(host);
}

function isPrivateNumber(number: string): boolean {
  return networks.check(number, isIP(number) === 4 ? "ipv4" : "ipv6");
}

/** The code of the error when a public name leads into a private network. */
export const privateHostCode = "ERR_PRIVATE_HOST";

/** Finds a host's number as the system does, and fails where it is a private one. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, options, (error, found, family) => {
    const numbers = typeof found === "string" ? [found] : (found ?? []).map(({ address }) => address);
    const refused = error === null && numbers.some(isPrivateNumber);
    const fault = Object.assign(new Error(`${hostname} is a private host.`), { code: privateHostCode });
    done(refused ? fault : error, found, family);
  });
};
