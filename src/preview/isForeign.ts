import type { IncomingMessage } from "node:http";

/**
 * Whether a request names a host that is not the preview's, as after DNS rebinding, or comes from a page of another site. Such a page may
 * only link here.
 */
export function isForeign({ headers }: IncomingMessage, isOurs: (host: string) => boolean): boolean {
  const url = hostOf(headers.host);
  if (url === undefined || !isOurs(url.hostname)) return true;
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
