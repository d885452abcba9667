import { relative } from "node:path";
import { watch } from "chokidar";

/** How many milliseconds without a change to wait for, because a program may save several files. */
const debounce = 60;

/**
 * Calls `changed` once after files or folders with these names below `root`, or anything in them, were saved, added or deleted. Watches
 * `root` itself, and so notices folders that disappear and come back, for example during `git checkout`.
 */
export function watchFolders(root: string, names: readonly string[], changed: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  const ignored = (path: string) => {
    const [name = ""] = relative(root, path).split(/[\\/]/);
    return name !== "" && !names.includes(name);
  };
  watch(root, { ignoreInitial: true, ignored })
    .on("all", () => {
      clearTimeout(waiting);
      waiting = setTimeout(changed, debounce);
    })
    .on("error", (error) => console.error(`Some changes in ${root} may go unnoticed: ${describe(error)}`));
}

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));
