import { rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOf } from "../files/hash.ts";

/*
 * One process at a time does something to a place, the others wait for their turn. Whose turn it is listens under a name that is
 * made from the place: the system itself ends that with the process, however it ends, so that no turn is ever left behind.
 */

/** Waits for a turn, and calls `wait` if that takes time. Returns what ends the turn. */
export async function acquireBuildLock(place: string, wait: () => void): Promise<() => void> {
  const name = nameFor(place);
  for (let [end, tries] = [await begin(name), 0]; ; end = await begin(name), tries++) {
    if (end) return end;
    if (tries === 0) wait();
    await othersEnd(name);
  }
}

function nameFor(place: string): string {
  const name = `standfirst-${hashOf(place)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return process.platform === "linux" ? `\0${name}` : join(tmpdir(), name);
}

/** Undefined when it is another's turn. Where the system allows no such names, there are no turns. */
function begin(name: string): Promise<(() => void) | undefined> {
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

/** Other systems than Linux and Windows leave a file behind when the process is killed: nobody can connect to it. */
function othersEnd(name: string): Promise<void> {
  return new Promise((resolve) => {
    connect(name)
      .once("error", ({ code }: NodeJS.ErrnoException) => {
        if (code === "ECONNREFUSED" && !name.startsWith("\0")) rmSync(name, { force: true });
      })
      .once("close", () => resolve());
  });
}
