import { randomUUID, type UUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { bundle } from "../build/bundle.ts";
import { readPath } from "./findFile.ts";

/** Reloads the pages that are open in browsers when the preview has changed. */
export interface LiveReload {
  /** The script for a page that is served now at an address. Take it before the page is read, so that no change in between is missed. */
  script(address: string): string;
  /** Answers the request of a page to open a WebSocket. */
  connect(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** The addresses of the pages that are open. */
  open(): string[];
  /** Reloads open pages at these addresses, because they are up to date before the others. */
  reloadFirst(addresses: readonly string[]): void;
  /** Reloads all open pages, except those that are up to date. */
  reload(): void;
}

/** In bytes. Pages send nothing. */
const largestMessage = 1_024;

/**
 * Opens live reload. Each page has the version that it was served with, and reloads when it hears of another one. While an update is under way, pages that
 * are already up to date have its version, and all others the version of the last update.
 */
export async function openLiveReload(): Promise<LiveReload> {
  const code = await bundle("src/browser/editor/liveReload.ts");
  const server = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const addresses = new WeakMap<WebSocket, string>();
  let version = randomUUID();
  let newer: { readonly version: UUID; readonly addresses: ReadonlySet<string> } | undefined;
  return {
    script: (address) => `<script data-version="${versionOf(address)}">${code}</script>`,
    connect(request, socket, head) {
      server.handleUpgrade(request, socket, head, (page) => {
        // An error event that nobody listens to would end the preview.
        page.on("error", () => page.terminate());
        addresses.set(page, readPath(request.url ?? "") ?? "");
        announce(page);
      });
    },
    open: () => [...new Set([...server.clients].map(addressOf))],
    reloadFirst(addresses) {
      newer = { version: randomUUID(), addresses: new Set(addresses) };
      server.clients.forEach(announce);
    },
    reload() {
      version = newer?.version ?? randomUUID();
      newer = undefined;
      server.clients.forEach(announce);
    },
  };

  function versionOf(address: string): string {
    return newer?.addresses.has(address) ? newer.version : version;
  }

  function addressOf(page: WebSocket): string {
    return addresses.get(page) ?? "";
  }

  function announce(page: WebSocket): void {
    page.send(versionOf(addressOf(page)));
  }
}
