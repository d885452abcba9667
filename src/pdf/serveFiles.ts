import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Route } from "playwright-core";

/**
 * Returns a handler that answers a browser's requests with the files of `folder`, as if they were published at `home`, such as
 * `https://example.org/courier/`. It refuses all other requests.
 */
export function serveFiles(folder: string, home: string): (route: Route) => Promise<void> {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.split(sep).join("/")),
  );
  return async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const address = decodeURIComponent(origin + pathname);
    const file = address.slice(home.length).replace(/(^|\/)$/, "$1index.html");
    if (!address.startsWith(home) || !files.has(file)) return route.abort();
    return route.fulfill({ path: join(folder, file) });
  };
}
