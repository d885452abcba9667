import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** A server that keeps count of what it sends. */
export interface Served {
  readonly address: string;
  /** The bytes sent since the last time this was asked, by path. */
  takeSent(): ReadonlyMap<string, number>;
  close(): void;
}

const texts: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves a folder, its texts compressed with gzip as every host does; Pagefind's own files are compressed already. */
export async function serveCounted(folder: string): Promise<Served> {
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://x").pathname;
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = texts[extname(file)];
    const body = type ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file);
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    response.writeHead(200, {
      "Content-Type": type ?? "application/octet-stream",
      ...(type && { "Content-Encoding": "gzip" }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent() {
      const before = sent;
      sent = new Map();
      return before;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
