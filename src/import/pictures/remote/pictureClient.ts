import { type HostRateLimit, hostRateLimit } from "../../../check/web/hostRateLimit.ts";
import { isPrivateHost, publicLookup } from "../../../check/web/privateHosts.ts";
import { type RequestOptions, userAgent } from "../../../check/web/request.ts";
import type { SiteFields } from "../../../content/schema/index.ts";
import { largestPicture } from "../largestPicture.ts";

/** How pictures are fetched. `lookup` refuses private hosts, and `timeout` is for all of a picture. */
export interface PictureClient extends RequestOptions {
  /** Whether a host is private by its name or address. */
  readonly isPrivate: (hostname: string) => boolean;
  /** One request at a time to a host, with a pause. */
  readonly rateLimit: HostRateLimit;
  readonly hostsAtOnce: number;
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
