import { request as httpRequest, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { privateHostCode } from "../../../check/web/privateHosts.ts";
import { tooLarge } from "../largestPicture.ts";
import type { PictureClient } from "./pictureClient.ts";

/** Why there is no picture, as the end of a sentence that begins with its address. */
export interface NoPicture {
  readonly why: string;
  /** Whether the host did not answer at all. */
  readonly isSilent?: true;
}

const mostRedirects = 5;

/** Fetches the bytes at an address over a secure connection or, if that fails and the address does not ask for it, over a plain one. */
export async function fetchPicture(address: string, client: PictureClient): Promise<Buffer | NoPicture> {
  const found = await follow(address.replace(/^(?:http:)?\/\//i, "https://"), client);
  const isPlain = /^http:\/\//i.test(address);
  return isPlain && !Buffer.isBuffer(found) ? follow(address, client) : found;
}

/** Follows redirects. Every host on the way has to be public. */
async function follow(address: string, client: PictureClient): Promise<Buffer | NoPicture> {
  let target = address;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const url = URL.canParse(target) ? new URL(target) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) return { why: "leads to no web address" };
    if (client.isPrivate(url.hostname)) return { why: onPrivateHost };
    const answer = await client.rateLimit.run(url.hostname, () => get(url, client));
    if (!("location" in answer)) return answer;
    target = URL.canParse(answer.location, url) ? new URL(answer.location, url).href : "";
  }
  return { why: "redirects too often" };
}

const onPrivateHost = "is on a private host";

/** What one request led to: the bytes, why there are none, or a redirect. */
type Fetched = Buffer | NoPicture | { readonly location: string };

/** Requests an address once, and reads no more than a picture may have. */
function get(url: URL, { userAgent, lookup, timeout, largest }: PictureClient): Promise<Fetched> {
  const options: RequestOptions = {
    lookup,
    agent: false,
    headers: { "User-Agent": userAgent, Accept: "image/*" },
    maxHeaderSize: 65_536,
    signal: AbortSignal.timeout(timeout),
  };
  return new Promise((done) => {
    const failed = (error: NodeJS.ErrnoException) => done(reasonOf(error));
    const asked = (url.protocol === "https:" ? httpsRequest : httpRequest)(url, options, (response) => {
      const { statusCode = 0, headers } = response;
      const end = (answer: Fetched) => {
        done(answer);
        response.destroy();
      };
      response.on("error", failed);
      if (statusCode >= 300 && statusCode < 400 && headers.location)
        return end({ location: headers.location });
      if (statusCode !== 200) return end({ why: `answers ${statusCode}` });
      if (Number(headers["content-length"] ?? 0) > largest) return end({ why: tooLarge(largest) });
      const parts: Buffer[] = [];
      let size = 0;
      response.on("data", (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size > largest) end({ why: tooLarge(largest) });
      });
      response.on("end", () => done(Buffer.concat(parts)));
    });
    asked.on("error", failed);
    asked.end();
  });
}

function reasonOf({ code, name }: NodeJS.ErrnoException): NoPicture {
  if (code === privateHostCode) return { why: onPrivateHost };
  const isLate = code === "ABORT_ERR" || name === "TimeoutError" || name === "AbortError";
  return { why: isLate ? "took too long" : `did not answer (${code ?? name})`, isSilent: true };
}
