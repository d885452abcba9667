import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";

/** How requests are made. */
export interface RequestOptions {
  /** Names the publication, and how to reach it. */
  readonly userAgent: string;
  /** Finds the IP addresses of hosts. */
  readonly lookup: LookupFunction;
  /** How many milliseconds a host has to answer. */
  readonly timeout: number;
}

/** The parts of an answer that matter to a check of links. */
export interface Reply {
  readonly status: number;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
}

/** A host did not answer; `code` is that of the error, such as `ENOTFOUND`. */
export interface NoReply {
  readonly code: string;
}

/** Requests an address once, without cookies. Closes the connection after the headers, so no body is fetched. */
export function request(url: URL, method: "HEAD" | "GET", options: RequestOptions): Promise<Reply | NoReply> {
  const { userAgent, lookup, timeout } = options;
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise<Reply | NoReply>((done, fail) => {
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

/** A user agent that names what asks, such as `link-check`, the publication, and how to reach it. A header may have only plain Latin letters. */
export function userAgent(program: string, ...about: readonly (string | undefined)[]): string {
  const plain = about.map((text = "") =>
    text
      .normalize("NFKD")
      .replace(/[^ -~]|[()\\]/g, "")
      .trim(),
  );
  return `Standfirst-${program} (${plain.filter(Boolean).join("; ")})`;
}
