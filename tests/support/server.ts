import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { after } from "node:test";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Serves a built site as a host would, with the policies of its `_headers`, until the tests of the file are over. */
export async function serve(site: string): Promise<string> {
  const policies = policiesOf(site);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const file = fileAt(site, path);
    response.setHeader(
      "Content-Security-Policy",
      path.startsWith("/search/") ? policies.search : policies.reading,
    );
    response.writeHead(file ? 200 : 404, {
      "Content-Type": types[extname(file ?? ".html")] ?? "application/octet-stream",
    });
    createReadStream(file ?? join(site, "404.html")).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  after(() => server.closeAllConnections());
  after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function fileAt(site: string, path: string): string | undefined {
  const file = join(site, normalize(path));
  if (existsSync(file) && statSync(file).isFile()) return file;
  return existsSync(join(file, "index.html")) ? join(file, "index.html") : undefined;
}

function policiesOf(site: string): { reading: string; search: string } {
  const [reading = "", search = ""] = [
    ...readFileSync(join(site, "_headers"), "utf8").matchAll(/^ {2}Content-Security-Policy: (.*)$/gm),
  ].map(([, policy]) => policy ?? "");
  return { reading, search };
}
