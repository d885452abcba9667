import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isWithin } from "./isWithin.ts";

/** What is mounted where: the folder `root` of a file system is shown at `at`. */
interface Mount {
  readonly fileSystem: string;
  readonly root: string;
  readonly at: string;
}

/**
 * Whether a folder is a mount point, or it or a folder in it is shown elsewhere, as far as this process can see. Another folder in its
 * place would not be seen there. Other systems than Linux tell mount points only, and show no folder elsewhere.
 */
export function isMounted(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  const mounts = allMounts();
  const around = mounts
    .filter(({ at }) => isWithin(folder, at))
    .sort((a, b) => a.at.length - b.at.length)
    .at(-1);
  if (around === undefined) return false;
  const place = join(around.root, relative(around.at, folder));
  return (
    around.at === folder ||
    mounts.some(
      (mount) => mount !== around && mount.fileSystem === around.fileSystem && isWithin(mount.root, place),
    )
  );
}

/** A mount point within a folder; undefined where there is none. */
export function mountPointIn(folder: string): string | undefined {
  return allMounts().find(({ at }) => at !== folder && isWithin(at, folder))?.at;
}

/** All that this process sees; nothing where the system does not list it. */
function allMounts(): Mount[] {
  try {
    return readFileSync("/proc/self/mountinfo", "utf8").split("\n").flatMap(mountIn);
  } catch {
    return [];
  }
}

/** A line such as `36 35 98:0 /root /at rw,noatime master:1 - ext3 /dev/root rw`, in which a space is written as `\040`. */
function mountIn(line: string): Mount[] {
  const [, , fileSystem = "", ...paths] = line.split(" ");
  const [root = "", at = ""] = paths.map((path) =>
    path.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))),
  );
  return fileSystem ? [{ fileSystem, root, at }] : [];
}
