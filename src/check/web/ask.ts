import { STATUS_CODES } from "node:http";
import type { HostRateLimit } from "./hostRateLimit.ts";
import { isPrivateHost, privateHostCode } from "./privateHosts.ts";
import { type Reply, request, type Silence, type Visitor } from "./request.ts";

/** What asking for an address came to; `by` is the address that it led to in the end. */
export type Answer =
  | { readonly kind: "good" }
  /** It is there, at another address for good. */
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "refused"; readonly status: number; readonly by: string }
  | { readonly kind: "silent"; readonly code: string; readonly by: string };

/** Who asks, and how patiently. */
export interface Web extends Visitor {
  readonly turns: HostRateLimit;
  /** Origins that need not be asked again, with what they would answer. */
  readonly closed: Map<string, Reply | Silence>;
  /** How many milliseconds are waited before asking again where the host does not say, and at most. */
  readonly wait: number;
  readonly longestWait: number;
}

const mostRedirects = 10;
/** The code of an address that leads on without end. */
export const endlessCode = "ERR_TOO_MANY_REDIRECTS";

/** A redirect that was followed. */
interface Step {
  readonly status: number;
  readonly to: string;
}

/** Asks whether there is something at an address, and follows where it leads. Never throws: all that can happen is an answer. */
export function ask(address: string, web: Web): Promise<Answer> {
  return follow(new URL(address), web, []);
}

async function follow(url: URL, web: Web, trail: readonly Step[]): Promise<Answer> {
  const by = url.href;
  if (trail.length > mostRedirects) return { kind: "silent", code: endlessCode, by };
  const reply = isPrivateHost(url.hostname) ? { code: privateHostCode } : await replyOf(url, web);
  if ("code" in reply) return { kind: "silent", code: reply.code, by };
  const { status } = reply;
  const next = redirectOf(reply, url);
  if (next) return follow(next, web, [...trail, { status, to: next.href }]);
  if (status >= 400) return { kind: "refused", status, by };
  const to = movedTo(trail);
  return to === undefined ? { kind: "good" } : { kind: "moved", to };
}

/** Where redirects lead for good: those behind one that is for now may change. */
function movedTo(trail: readonly Step[]): string | undefined {
  const forNow = trail.findIndex(({ status }) => status !== 301 && status !== 308);
  return trail.slice(0, forNow < 0 ? undefined : forNow).at(-1)?.to;
}

function redirectOf({ status, location }: Reply, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  if (!URL.canParse(location, from)) return undefined;
  const to = new URL(location, from);
  return /^https?:$/.test(to.protocol) ? to : undefined;
}

/** Asks for the head alone and, where that is refused or goes wrong, as readers do. */
async function replyOf(url: URL, web: Web): Promise<Reply | Silence> {
  const known = web.closed.get(url.origin);
  if (known) return known;
  let reply = await inTurn(url, "HEAD", web);
  if (mayRefuseHeads(reply)) reply = await inTurn(url, "GET", web);
  if (mayPass(reply)) {
    const wait = waitAfter(reply, web);
    if (wait <= web.longestWait) {
      web.turns.postpone(url.hostname, wait);
      reply = await inTurn(url, "GET", web);
    }
  }
  if (isOfWholeHost(reply)) web.closed.set(url.origin, reply);
  return reply;
}

function inTurn(url: URL, method: "HEAD" | "GET", web: Web): Promise<Reply | Silence> {
  return web.turns.take(url.hostname, () => request(url, method, web));
}

/** Not every host that has a page gives its head alone; some then say that there is none. */
function mayRefuseHeads(reply: Reply | Silence): boolean {
  if ("code" in reply) return false;
  return reply.status === 501 || (reply.status >= 400 && reply.status < 500 && reply.status !== 429);
}

/** Whether it may be otherwise a little later. */
function mayPass(reply: Reply | Silence): boolean {
  return "code" in reply ? reply.code !== privateHostCode : reply.status === 429 || reply.status >= 500;
}

/** Whether the other addresses of the host would be answered in the same way. */
function isOfWholeHost(reply: Reply | Silence): boolean {
  if ("status" in reply) return reply.status === 429;
  return ["ENOTFOUND", "ECONNREFUSED", privateHostCode].includes(reply.code);
}

/** How many milliseconds to wait: `Retry-After` gives seconds, or a time. */
function waitAfter(reply: Reply | Silence, { wait }: Web): number {
  const said = "status" in reply ? reply.retryAfter : undefined;
  if (said === undefined) return wait;
  const milliseconds = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(milliseconds) ? wait : Math.max(milliseconds, 0);
}

/** "404 Not Found". */
export function statusName(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ""}`.trim();
}
