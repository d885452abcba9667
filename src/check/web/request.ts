import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";

/** How hosts are asked. */
export interface Visitor {
  /** Says who asks, and how they can be reached. */
  readonly userAgent: string;
  /** Finds the numbers of hosts. */
  readonly lookup: LookupFunction;
  /** How many milliseconds a host has to answer. */
  readonly timeout: number;
}

/** What a host answered, as far as links are concerned. */
export interface Reply {
  readonly status: number;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
}

/** That a host did not answer: the code of the error, such as `ENOTFOUND`. */
export interface Silence {
  readonly code: string;
}

/** Asks for an address once, without cookies, and hangs up when the head of the answer is there: its body is not fetched. */
export function request(url: URL, method: "HEAD" | "GET", visitor: Visitor): Promise<Reply | Silence> {
  const { userAgent, lookup, timeout } = visitor;
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise<Reply | Silence>((done, fail) => {
    const asked = send(url, {
      method,
      lookup,
      agent: false,
      headers: { "User-Agent": userAgent, Accept: "text/html,*/*;q=0.8" },
      maxHeaderSize: 65_536,
      signal: AbortSignal.timeout(timeout),
    });
    asked.on("response", (response) => {
      const { location, "retry-after": retryAfter } = response.headers;
      done({ status: response.statusCode ?? 0, location, retryAfter });
      response.on("error", () => {}).destroy();
    });
    asked.on("error", fail);
    asked.end();
  }).catch((error: NodeJS.ErrnoException) => ({ code: error.code ?? error.name }));
}
