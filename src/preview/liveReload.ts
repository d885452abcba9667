import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { bundle } from "../build/bundle.ts";

/** Reloads the pages that are open in browsers when the preview has changed. */
export interface LiveReload {
  /** The script for a page that is served now. Take it before the page is read, so that no change in between is missed. */
  script(): string;
  /** Answers the request of a page to open a WebSocket. */
  connect(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Reloads all open pages. */
  reload(): void;
}

/** In bytes. Pages send nothing. */
const largestMessage = 1_024;

/** Opens live reload. Each page has the version that it was served with, and reloads when it hears of another one. */
export async function openLiveReload(): Promise<LiveReload> {
  const code = await bundle("src/browser/editor/liveReload.ts");
  const server = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  let version = randomUUID();
  return {
    script: () => `<script data-version="${version}">${code}</script>`,
    connect(request, socket, head) {
      server.handleUpgrade(request, socket, head, (page) => {
        // An error event that nobody listens to would end the preview.
        page.on("error", () => page.terminate());
        page.send(version);
      });
    },
    reload() {
      version = randomUUID();
      for (const page of server.clients) page.send(version);
    },
  };
}
