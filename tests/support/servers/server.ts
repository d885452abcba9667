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

/**
 * Serves a built site as a host would, below a path such as `/courier` or at its root, with the headers of its `_headers`, until the
 * tests of the file end. Returns the address of the site.
 */
export async function serve(site: string, below = ""): Promise<string> {
  const rules = headerRules(readFileSync(join(site, "_headers"), "utf8"));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const file = path.startsWith(`${below}/`) ? fileAt(site, path.slice(below.length)) : undefined;
    response.writeHead(file ? 200 : 404, {
      "Content-Type": types[extname(file ?? ".html").toLowerCase()] ?? "application/octet-stream",
      ...headersFor(path, rules),
    });
    // When a file's tests end, a browser may still ask for what is just being deleted.
    const content = createReadStream(file ?? join(site, "404.html")).on("error", () => response.destroy());
    content.pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  after(() => server.closeAllConnections());
  after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`;
}

function fileAt(site: string, path: string): string | undefined {
  const file = join(site, normalize(path));
  if (existsSync(file) && statSync(file).isFile()) return file;
  return existsSync(join(file, "index.html")) ? join(file, "index.html") : undefined;
}

/** Headers for the paths that match. A header without a value removes that of an earlier rule. */
interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string | undefined])[];
}

/** Reads a `_headers` file: paths, each with its headers on indented lines below it, of which `! Name` removes one. */
function headerRules(text: string): HeaderRule[] {
  return text.split(/\n(?=\/)/).map((rule) => {
    const [path = "", ...lines] = rule.trim().split("\n");
    const headers = lines.map((line) => {
      const [, removed, name = removed ?? "", value] = /^\s+(?:! (.+)|([\w-]+): (.+))$/.exec(line) ?? [];
      return [name, value] as const;
    });
    return { pattern: patternOf(path), headers };
  });
}

/** `*` stands for any characters, and `:name` for a part of the path. */
function patternOf(path: string): RegExp {
  const parts = path.split(/(\*|:[a-z]+)/).map((part) => {
    if (part === "*") return ".*";
    return part.startsWith(":") ? "[^/]+" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers))
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  return Object.fromEntries(headers);
}
