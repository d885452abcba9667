import { spawnSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { aFolder } from "./site.ts";

/** A small disk in memory that can be filled. */
export interface Disk {
  readonly folder: string;
  /** Fills it until so many kilobytes are free. */
  fill(free: number): void;
  /** Deletes what filled it. */
  makeRoom(): void;
  forbidWriting(): void;
}

/** Why no disks can be mounted here; undefined if they can. */
export function noDisks(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "only root on Linux can mount a disk";
  const folder = aFolder();
  const isMounted = mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", folder);
  if (isMounted) spawnSync("umount", [folder]);
  return isMounted ? undefined : "no disk can be mounted here";
}

/** Mounts a disk of some megabytes. It is unmounted after the tests of the file. */
export function aDisk(megabytes: number): Disk {
  let folder = "";
  // This must run before the folder is deleted.
  after(() => spawnSync("umount", ["-l", folder]));
  folder = aFolder();
  mount("-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder);
  const filler = join(folder, "filler");
  return {
    folder,
    fill(free) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize - free * 1024));
    },
    makeRoom: () => rmSync(filler),
    forbidWriting: () => mount("-o", "remount,ro", folder),
  };
}

/** Mounts a folder at another too. Call the result to unmount it, before either folder is deleted. */
export function showAt(folder: string, at: string): () => void {
  mount("--bind", folder, at);
  return () => spawnSync("umount", ["-l", at]);
}

function mount(...words: string[]): boolean {
  return spawnSync("mount", words).status === 0;
}
