import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { cacheFolder, previewFolder } from "../cache/cacheFolder.ts";
import { listensOn } from "../cache/listensOn.ts";
import { writeAtomic } from "../files/atomicWrite.ts";
import { attempt } from "../files/attempt.ts";

/** The port of a preview, unless it was started with another. */
export const usualPort = 8080;

const rootFileOf = (port: number) => `${previewFolder(port)}.root`;

/** Notes which digest the preview on a port shows. Without a cache that can be written to, nothing is noted. */
export function notePreview(port: number, root: string): void {
  attempt(() => {
    mkdirSync(dirname(rootFileOf(port)), { recursive: true });
    writeAtomic(rootFileOf(port), root);
  });
}

/** The port of the preview that shows the digest below `root` now or, if there is none, the port that it would have. */
export async function previewPortOf(root: string): Promise<number> {
  const names = existsSync(cacheFolder) ? readdirSync(cacheFolder) : [];
  const ports = names
    .flatMap((name) => /^preview-(\d+)\.root$/.exec(name)?.[1] ?? [])
    .map(Number)
    .filter((port) => attempt(() => readFileSync(rootFileOf(port), "utf8")) === root);
  for (const port of ports.sort((a, b) => a - b)) if (await listensOn(port)) return port;
  return usualPort;
}
