import { relative } from "node:path";
import { watch } from "chokidar";

/** For so many milliseconds a program may be busy saving files. */
const saving = 60;

/**
 * Calls `changed` once when files or folders of these names below `root`, or anything in them, were saved, added or removed. It is `root`
 * that is watched: a folder that goes and comes back, as by `git checkout`, is noticed.
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
      waiting = setTimeout(changed, saving);
    })
    .on("error", (error) => console.error(`Not all changes in ${root} may be noticed: ${describe(error)}`));
}

const describe = (error: unknown) => (error instanceof Error ? error.message : String(error));
