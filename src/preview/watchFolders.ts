import { existsSync, statSync } from "node:fs";
import { relative } from "node:path";
import { watch } from "chokidar";
import { attempt } from "../files/attempt.ts";

/**
 * How many milliseconds without a change to wait for, because a program may save a file in several steps, or several files. If that takes longer, the
 * preview is built twice. Of a file that is renamed while it is saved, the watcher itself waits for the new version.
 */
const debounce = 20;

/**
 * After how many milliseconds to look at a file again. The watcher needs up to 100 until it watches the new version of a file that was renamed while it was
 * saved, and a formatter may have saved that again by then.
 */
const secondLook = 300;

/** How many milliseconds to wait between two looks for a root that disappeared. */
const rootInterval = 300;

/**
 * Calls `changed` once after files or folders with these names below `root`, or anything in them, were saved, added or deleted. Watches
 * `root` itself, and so notices folders that disappear and come back, for example during `git checkout`. `root` may come back too.
 */
export function watchFolders(root: string, names: readonly string[], changed: () => void): void {
  const notice = lookTwice(changed);
  const ignored = (path: string) => {
    const [name = ""] = relative(root, path).split(/[\\/]/);
    return name !== "" && !names.includes(name);
  };
  const start = () => {
    const watcher = watch(root, { ignoreInitial: true, ignored });
    return watcher
      .on("all", (_, path) => notice([path]))
      .on("unlinkDir", (path) => {
        // A watcher does not notice that its root comes back.
        if (relative(root, path) === "")
          void watcher.close().then(() => whenThere(root, () => start().on("ready", () => notice([]))));
      })
      .on("error", (error) => console.error(`Some changes in ${root} may go unnoticed: ${describe(error)}`));
  };
  start();
}

/** Returns a function to call with the paths of an event. It calls `changed` when no other has followed, and again if a file was saved after that without an event. */
function lookTwice(changed: () => void): (paths: readonly string[]) => void {
  let waiting: NodeJS.Timeout | undefined;
  const noticed = new Set<string>();
  const seen = new Map<string, number | undefined>();
  const notice = (paths: readonly string[]) => {
    for (const path of paths) noticed.add(path);
    clearTimeout(waiting);
    waiting = setTimeout(report, debounce);
  };
  const report = () => {
    const paths = [...noticed];
    noticed.clear();
    for (const path of paths) seen.set(path, modifiedAt(path));
    setTimeout(() => {
      const saved = paths.filter((path) => modifiedAt(path) !== seen.get(path));
      if (saved.length > 0) notice(saved);
    }, secondLook);
    changed();
  };
  return notice;
}

function whenThere(root: string, then: () => void): void {
  if (existsSync(root)) then();
  else setTimeout(() => whenThere(root, then), rootInterval);
}

const modifiedAt = (path: string) => attempt(() => statSync(path))?.mtimeMs;

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));
