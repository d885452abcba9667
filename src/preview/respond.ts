import type { IncomingMessage, ServerResponse } from "node:http";
import send from "send";

/** Answers with a page. */
export function sendPage(response: ServerResponse, status: number, page: string): void {
  respond(response, status, "text/html; charset=utf-8", page);
}

/** Answers with a line of text. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  respond(response, status, "text/plain; charset=utf-8", `${text}\n`);
}

/** Answers with a file, given by its absolute path, or with the range of it that was requested. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: string): void {
  response.setHeader("Cache-Control", "no-cache");
  const options = { cacheControl: false, dotfiles: "allow", index: false } as const;
  send(request, encodeURIComponent(file), options).pipe(response);
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
