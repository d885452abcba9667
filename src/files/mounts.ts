import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { attempt } from "./attempt.ts";
import { isWithin } from "./isWithin.ts";

/** The folder `root` of a file system is mounted at the path `at`. */
interface Mount {
  readonly fileSystem: string;
  readonly root: string;
  readonly at: string;
}

/**
 * Whether a folder is a mount point, or the folder or a part of it is mounted at another path, too. A new folder that takes its name would
 * not be seen there. Only Linux lists mounts; on other systems, only mount points of another disk are found.
 */
export function isMounted(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  const mounts = allMounts();
  const around = mounts
    .filter(({ at }) => isWithin(folder, at))
    .sort((a, b) => a.at.length - b.at.length)
    .at(-1);
  if (around === undefined) return false;
  const folderInside = join(around.root, relative(around.at, folder));
  return (
    around.at === folder ||
    mounts.some(
      (mount) =>
        mount !== around && mount.fileSystem === around.fileSystem && isWithin(mount.root, folderInside),
    )
  );
}

/** The path of something that is mounted in a folder; undefined if there is nothing. */
export function mountPointIn(folder: string): string | undefined {
  return allMounts().find(({ at }) => at !== folder && isWithin(at, folder))?.at;
}

/** All mounts that this process sees; none where the system has no such list. */
function allMounts(): Mount[] {
  return (
    attempt(() => readFileSync("/proc/self/mountinfo", "utf8"))
      ?.split("\n")
      .flatMap(mountIn) ?? []
  );
}

/** Parses a line such as `36 35 98:0 /root /at rw,noatime master:1 - ext3 /dev/root rw`, which has `\040` for a space. */
function mountIn(line: string): Mount[] {
  const [, , fileSystem = "", ...paths] = line.split(" ");
  const [root = "", at = ""] = paths.map((path) =>
    path.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))),
  );
  return fileSystem ? [{ fileSystem, root, at }] : [];
}
