import type { IncomingMessage, ServerResponse } from "node:http";
import { basename } from "node:path";
import send from "send";
import { citationFormats } from "../content/siteAddresses.ts";

/** Answers with a page. */
export function sendPage(response: ServerResponse, status: number, page: string): void {
  respond(response, status, "text/html; charset=utf-8", page);
}

/** Answers with a line of text. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  respond(response, status, "text/plain; charset=utf-8", `${text}\n`);
}

/**
 * Answers with a file, given by its absolute path, or with the range of it that was requested. If the file never changes, because its name has the hash
 * of its content, a reload does not ask for it again.
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  neverChanges: boolean,
): void {
  response.setHeader("Cache-Control", neverChanges ? "max-age=31536000, immutable" : "no-cache");
  const type = typeOf(file);
  if (type) response.setHeader("Content-Type", `${type}; charset=utf-8`);
  const options = { cacheControl: false, dotfiles: "allow", index: false } as const;
  send(request, encodeURIComponent(file), options).pipe(response);
}

/** The type of a file that the library takes for something else. */
function typeOf(file: string): string | undefined {
  const name = basename(file);
  if (name.endsWith(".jsonl")) return "application/jsonl";
  return citationFormats.find(({ extension }) => name === `cite.${extension}`)?.type;
}

/** Redirects to another address of the preview. */
export function redirect(response: ServerResponse, address: string): void {
  response.setHeader("Location", address);
  sendText(response, 302, `See ${address}`);
}

/** Browsers must not cache pages, so that each reload gets the newest. */
function respond(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
  });
  response.end(body);
}
