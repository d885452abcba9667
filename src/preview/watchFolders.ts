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
  let waiting: NodeJS.Timeout | undefined;
  const changedSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, debounce);
  };
  const seen = new Map<string, number | undefined>();
  const noticed = (path: string) => {
    seen.set(path, modifiedAt(path));
    changedSoon();
    setTimeout(() => {
      if (modifiedAt(path) !== seen.get(path)) noticed(path);
    }, secondLook);
  };
  const ignored = (path: string) => {
    const [name = ""] = relative(root, path).split(/[\\/]/);
    return name !== "" && !names.includes(name);
  };
  const start = () => {
    const watcher = watch(root, { ignoreInitial: true, ignored });
    return watcher
      .on("all", (_, path) => noticed(path))
      .on("unlinkDir", (path) => {
        // A watcher does not notice that its root comes back.
        if (relative(root, path) === "")
          void watcher.close().then(() => whenThere(root, () => start().on("ready", changedSoon)));
      })
      .on("error", (error) => console.error(`Some changes in ${root} may go unnoticed: ${describe(error)}`));
  };
  start();
}

function whenThere(root: string, then: () => void): void {
  if (existsSync(root)) then();
  else setTimeout(() => whenThere(root, then), rootInterval);
}

const modifiedAt = (path: string) => attempt(() => statSync(path))?.mtimeMs;

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));
