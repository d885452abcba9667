import { STATUS_CODES } from "node:http";
import type { HostRateLimit } from "./hostRateLimit.ts";
import { isPrivateHost, privateHostCode } from "./privateHosts.ts";
import { type NoReply, type Reply, type RequestOptions, request } from "./request.ts";

/** What a request for an address led to; `finalAddress` is the last address of its redirects. */
export type LinkStatus =
  | { readonly kind: "ok" }
  /** It redirects permanently. */
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "error"; readonly status: number; readonly finalAddress: string }
  | { readonly kind: "unreachable"; readonly code: string; readonly finalAddress: string };

/** How hosts are asked, and what is known of them so far. */
export interface LinkClient extends RequestOptions {
  readonly rateLimit: HostRateLimit;
  /** Origins that are not asked again, with the answer that they would give. */
  readonly failedOrigins: Map<string, Reply | NoReply>;
  /** How many milliseconds to wait before the second request, unless the host says, and at most. */
  readonly wait: number;
  readonly longestWait: number;
}

const mostRedirects = 10;
/** The code for too many redirects. */
export const endlessCode = "ERR_TOO_MANY_REDIRECTS";

/** A redirect that was followed. */
interface Step {
  readonly status: number;
  readonly to: string;
}

/** Requests an address and follows its redirects. Never throws. */
export function linkStatusOf(address: string, client: LinkClient): Promise<LinkStatus> {
  return follow(new URL(address), client, []);
}

async function follow(url: URL, client: LinkClient, trail: readonly Step[]): Promise<LinkStatus> {
  const finalAddress = url.href;
  if (trail.length > mostRedirects) return { kind: "unreachable", code: endlessCode, finalAddress };
  const reply = isPrivateHost(url.hostname) ? { code: privateHostCode } : await replyOf(url, client);
  if ("code" in reply) return { kind: "unreachable", code: reply.code, finalAddress };
  const { status } = reply;
  const next = redirectOf(reply, url);
  if (next) return follow(next, client, [...trail, { status, to: next.href }]);
  if (status >= 400) return { kind: "error", status, finalAddress };
  const to = movedTo(trail);
  return to === undefined ? { kind: "ok" } : { kind: "moved", to };
}

/** Where permanent redirects lead. Those after a temporary one may change. */
function movedTo(trail: readonly Step[]): string | undefined {
  const temporary = trail.findIndex(({ status }) => status !== 301 && status !== 308);
  return trail.slice(0, temporary < 0 ? undefined : temporary).at(-1)?.to;
}

function redirectOf({ status, location }: Reply, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  if (!URL.canParse(location, from)) return undefined;
  const to = new URL(location, from);
  return /^https?:$/.test(to.protocol) ? to : undefined;
}

/** Asks for the head only and, if that fails, for the page, as readers do. Tries again later if the failure may be temporary. */
async function replyOf(url: URL, client: LinkClient): Promise<Reply | NoReply> {
  const known = client.failedOrigins.get(url.origin);
  if (known) return known;
  let reply = await inTurn(url, "HEAD", client);
  if (mayRejectHead(reply)) reply = await inTurn(url, "GET", client);
  if (mayPass(reply)) {
    const wait = waitAfter(reply, client);
    if (wait <= client.longestWait) {
      client.rateLimit.postpone(url.hostname, wait);
      reply = await inTurn(url, "GET", client);
    }
  }
  if (isOfOrigin(reply)) client.failedOrigins.set(url.origin, reply);
  return reply;
}

function inTurn(url: URL, method: "HEAD" | "GET", client: LinkClient): Promise<Reply | NoReply> {
  return client.rateLimit.run(url.hostname, () => request(url, method, client));
}

/** Some hosts reject HEAD requests, or answer them as if the page were missing. */
function mayRejectHead(reply: Reply | NoReply): boolean {
  if ("code" in reply) return false;
  return reply.status === 501 || (reply.status >= 400 && reply.status < 500 && reply.status !== 429);
}

/** Whether a second request a little later may succeed. */
function mayPass(reply: Reply | NoReply): boolean {
  return "code" in reply ? reply.code !== privateHostCode : reply.status === 429 || reply.status >= 500;
}

/** Whether the other addresses of the origin would fail in the same way. */
function isOfOrigin(reply: Reply | NoReply): boolean {
  if ("status" in reply) return reply.status === 429;
  return ["ENOTFOUND", "ECONNREFUSED", privateHostCode].includes(reply.code);
}

/** How many milliseconds to wait: `Retry-After` gives seconds, or a time. */
function waitAfter(reply: Reply | NoReply, { wait }: LinkClient): number {
  const said = "status" in reply ? reply.retryAfter : undefined;
  if (said === undefined) return wait;
  const milliseconds = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(milliseconds) ? wait : Math.max(milliseconds, 0);
}

/** "404 Not Found". */
export function statusName(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ""}`.trim();
}
