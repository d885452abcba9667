import { rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOf } from "../files/hash.ts";

/*
 * Builds that replace the same site wait for each other. The process that has the lock listens on a socket whose name is made from the
 * output's path. The system closes it when the process ends, in whatever way, so a lock is never left behind and nobody has to guess
 * whether one is out of date. That is why this is no lock file, such as those of proper-lockfile, which get old by the clock.
 *
 * The lock of sending (src/send/sendLog/takeLock.ts) is a file on purpose: it is shared by machines, tells who has it, and has to outlive a machine that
 * fails while it sends.
 */

/** Waits for the lock of an output folder; calls `onWait` once if another process has it. Returns a function that releases it. */
export async function acquireBuildLock(output: string, onWait: () => void): Promise<() => void> {
  const name = socketName(output);
  for (let [release, tries] = [await tryToListen(name), 0]; ; release = await tryToListen(name), tries++) {
    if (release) return release;
    if (tries === 0) onWait();
    await othersRelease(name);
  }
}

function socketName(output: string): string {
  const name = `standfirst-${hashOf(output)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return process.platform === "linux" ? `\0${name}` : join(tmpdir(), name);
}

/** Returns undefined if another process listens. On a system without such sockets, nothing is locked. */
function tryToListen(name: string): Promise<(() => void) | undefined> {
  const waiting: Socket[] = [];
  return new Promise((resolve) => {
    const server: Server = createServer((socket) => waiting.push(socket.on("error", () => {}).unref()))
      .once("error", ({ code }: NodeJS.ErrnoException) =>
        resolve(code === "EADDRINUSE" ? undefined : () => {}),
      )
      .listen(name, () =>
        resolve(() => {
          server.close();
          for (const socket of waiting) socket.destroy();
        }),
      )
      .unref();
  });
}

/** Some systems leave a file behind when the process is killed: then nobody can connect to it. */
function othersRelease(name: string): Promise<void> {
  return new Promise((resolve) => {
    connect(name)
      .once("error", ({ code }: NodeJS.ErrnoException) => {
        if (code === "ECONNREFUSED" && !name.startsWith("\0")) rmSync(name, { force: true });
      })
      .once("close", () => resolve());
  });
}
