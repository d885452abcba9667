import { mostOften } from "../../digest/subjects/mostOften.ts";
import { attempt } from "../../files/attempt.ts";

const link = /(href\s*=\s*["']|\]\(\s*<?|^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*<?)(https?:\/\/[^\s"'<>()]+)/gm;

/** The address of a post of an export, by the path of a link, which has no slash at its end; undefined if it is none. */
export type FindPost = (path: string) => string | undefined;

/** The site that an export is of: its hosts, and its posts. */
export interface OwnSite {
  readonly hosts: ReadonlySet<string>;
  /** Finds the posts that links lead to. */
  readonly find: FindPost;
}

/** The site that posts at these addresses were on. */
export function siteAt(addresses: readonly (string | undefined)[]): OwnSite {
  const all = addresses.flatMap((address = "") => partsOf(address) ?? []);
  return { hosts: new Set(all.map(({ host }) => host)), find: findIn(all.map(({ path }) => path)) };
}

/** Finds posts by their addresses. */
export function findIn(addresses: Iterable<string>): FindPost {
  const known = new Set([...addresses].map((address) => address.replace(/\/+$/, "")));
  return (path) => (known.has(path) ? path : undefined);
}

/** Makes links to posts of an export, on the hosts of the old site, into their paths. Links to other pages stay as they are. */
export function withOwnLinks(text: string, { hosts, find }: OwnSite): string {
  if (hosts.size === 0) return text;
  return text.replace(link, (found, before: string, address: string) => {
    const parts = partsOf(address);
    const path = parts && hosts.has(parts.host) ? find(parts.path) : undefined;
    return path === undefined ? found : `${before}${path}${parts?.hash}`;
  });
}

/**
 * The site that the texts of an export link to: its host is the one that most links to posts have. For exports that don't say where their site
 * is. The site has no host if no link leads to a post.
 */
export function siteLinkedIn(texts: readonly string[], find: FindPost): OwnSite {
  const hosts = texts.flatMap((text) =>
    [...text.matchAll(link)].flatMap(([, , address = ""]) => {
      const parts = partsOf(address);
      return parts && find(parts.path) ? [parts.host] : [];
    }),
  );
  const [most] = mostOften(hosts);
  return { hosts: new Set(most ? [most.subject] : []), find };
}

/** The host, the path without a slash at its end, and the fragment of an address. */
export function partsOf(address: string): { host: string; path: string; hash: string } | undefined {
  const url = attempt(() => new URL(address.replace(/&amp;/g, "&")));
  if (url === undefined) return undefined;
  return { host: url.host.replace(/^www\./, ""), path: url.pathname.replace(/\/+$/, ""), hash: url.hash };
}
