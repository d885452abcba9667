import { readFileSync } from "node:fs";
import { readJsonCache, writeJsonCache } from "../../src/cache/jsonCache.ts";

/** Changes the value in a cache file so that it looks intact, to see whether a command uses it. */
export function forgeCache(path: string, change: (json: string) => string): void {
  const [first = ""] = readFileSync(path, "latin1").split("\n");
  const [, , name = "", version = ""] = first.split(" ");
  const file = { path, name, version };
  writeJsonCache(file, JSON.parse(change(JSON.stringify(readJsonCache(file)))));
}
