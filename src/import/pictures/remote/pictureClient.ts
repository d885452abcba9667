import type { LookupFunction } from "node:net";
import { type HostRateLimit, hostRateLimit } from "../../../check/web/hostRateLimit.ts";
import { isPrivateHost, publicLookup } from "../../../check/web/privateHosts.ts";
import { userAgent } from "../../../check/web/request.ts";
import type { SiteFields } from "../../../content/schema/index.ts";
import { largestPicture } from "../largestPicture.ts";

/** How pictures are fetched; times are in milliseconds. */
export interface PictureClient {
  /** Names the publication, and how to reach it. */
  readonly userAgent: string;
  /** Finds the IP addresses of hosts, and refuses private ones. */
  readonly lookup: LookupFunction;
  /** Whether a host is private by its name or address. */
  readonly isPrivate: (hostname: string) => boolean;
  /** One request at a time to a host, with a pause. */
  readonly rateLimit: HostRateLimit;
  readonly hostsAtOnce: number;
  /** For all of a picture. */
  readonly timeout: number;
  /** In bytes. */
  readonly largest: number;
}

/** A client that names the publication, asks only public hosts, and leaves each a second between two pictures. */
export function pictureClient({ title, url, contact }: SiteFields): PictureClient {
  return {
    userAgent: userAgent("import", title, url, contact),
    lookup: publicLookup,
    isPrivate: isPrivateHost,
    rateLimit: hostRateLimit(1_000),
    hostsAtOnce: 4,
    timeout: 30_000,
    largest: largestPicture,
  };
}
