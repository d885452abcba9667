import { preload } from "./preload.ts";

/**
 * Lets the commands that the tests of a file run take this machine for one with so many cores: whether they share their work
 * among several processes depends on it.
 */
export function pretendCores(count: number): void {
  preload(`
    import os from "node:os";
    import { syncBuiltinESMExports } from "node:module";
    os.availableParallelism = () => ${count};
    syncBuiltinESMExports();
  `);
}
