import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { listen } from "./listen.ts";
import { openLiveReload } from "./liveReload.ts";
import { isForeign, type NetworkAccess, networkAccess } from "./networkAccess.ts";
import type { PreviewStatus } from "./previewState.ts";
import { sendText } from "./respond.ts";
import { type PagesOptions, servePages } from "./servePages.ts";

/** What a preview serves, and where. */
export interface ServerOptions extends Omit<PagesOptions, "script"> {
  readonly port: number;
  /** An address to listen on as well as `localhost`. */
  readonly host?: string | undefined;
}

/** The server of a preview. */
export interface PreviewServer {
  /** Call this after each build, to reload open pages. Requests wait for the first build. */
  built(status: PreviewStatus): void;
  /** The addresses of the pages that are open in browsers. */
  openPages(): string[];
  /** Reloads open pages. */
  reload(): void;
  readonly access: NetworkAccess;
}

/** Opens the server of a preview. Throws a Failure if its port is in use, and a UsageError if this machine does not have that host. */
export async function openServer({
  folder,
  port,
  host,
  additionsFor,
  rebuild,
}: ServerOptions): Promise<PreviewServer> {
  const access = await networkAccess(host);
  const { script, connect, open, reloadFirst, reload } = await openLiveReload();
  const pages = servePages({ folder, script, additionsFor, rebuild });
  await listen(newServer, access.addresses, port);
  return {
    access,
    openPages: open,
    reload,
    built(status) {
      pages.built(status);
      if (status.complete) reload();
      else reloadFirst(status.ready.map(({ address }) => address));
    },
  };

  function newServer(): Server {
    return createServer(answer).on("upgrade", upgrade);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (isForeign(request, access)) return void sendText(response, 403, foreign);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return void sendText(response, 405, "The preview is read-only.");
    }
    pages.answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "Something went wrong. See the terminal.");
    });
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // The browser may have closed the connection already.
    socket.on("error", () => socket.destroy());
    if (!isForeign(request, access)) return void connect(request, socket, head);
    socket.end(`HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n${foreign}\n`);
  }
}

const foreign =
  "The preview answers only at the addresses that `npm start` printed, and not to pages of other sites. To let others on the network see it, start it with --host.";
