import { attempt } from "../../files/attempt.ts";

const link = /(href\s*=\s*["']|\]\(\s*<?|^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*<?)(https?:\/\/[^\s"'<>()]+)/gm;

/**
 * Makes links to posts of an export into their paths, which then lead to the new pages. `hosts` are those of the old site; `paths` are the
 * addresses of the posts, without a slash at the end. Links to other pages stay as they are.
 */
export function withOwnLinks(text: string, hosts: ReadonlySet<string>, paths: ReadonlySet<string>): string {
  if (hosts.size === 0) return text;
  return text.replace(link, (found, before: string, address: string) => {
    const parts = partsOf(address);
    if (parts === undefined || !hosts.has(parts.host) || !paths.has(parts.path)) return found;
    return `${before}${parts.path}${parts.hash}`;
  });
}

/**
 * The host that most links to posts of an export have. For exports that don't say where their site is: the links between its posts do.
 * Empty if no link leads to one.
 */
export function hostsOf(texts: readonly string[], paths: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [, , address = ""] of text.matchAll(link)) {
      const parts = partsOf(address);
      if (parts && paths.has(parts.path)) counts.set(parts.host, (counts.get(parts.host) ?? 0) + 1);
    }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return new Set(most ? [most[0]] : []);
}

/** The host, the path without a slash at its end, and the fragment of an address. */
export function partsOf(address: string): { host: string; path: string; hash: string } | undefined {
  const url = attempt(() => new URL(address.replace(/&amp;/g, "&")));
  if (url === undefined) return undefined;
  return { host: url.host.replace(/^www\./, ""), path: url.pathname.replace(/\/+$/, ""), hash: url.hash };
}
