import { preload } from "./preload.ts";

/** Makes the commands in a test file see so many cores: it decides whether they share their work among processes. */
export function pretendCores(count: number): void {
  preload(`
    import os from "node:os";
    import { syncBuiltinESMExports } from "node:module";
    os.availableParallelism = () => ${count};
    syncBuiltinESMExports();
  `);
}
