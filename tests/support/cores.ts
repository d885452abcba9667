/**
 * Lets the commands that the tests of a file run take this machine for one with so many cores: whether they share their work
 * among several processes hangs on it.
 */
export function pretendCores(count: number): void {
  const script = `
    import os from "node:os";
    import { syncBuiltinESMExports } from "node:module";
    os.availableParallelism = () => ${count};
    syncBuiltinESMExports();
  `;
  const option = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} ${option}`;
}
