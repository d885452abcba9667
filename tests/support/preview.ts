import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { after } from "node:test";
import { project } from "./site.ts";

/** A preview that runs in a terminal. */
export interface Terminal {
  /** All that was printed so far. */
  text(): string;
  isRunning(): boolean;
  /** Closes what it prints into, but for complaints, and ends nothing. Resolves when it has ended by itself. */
  close(): Promise<void>;
}

/** Runs `npm start` as an editor does, until the tests are over; resolves when the preview is served. */
export async function startPreview(root: string, port: number, generator = project): Promise<Terminal> {
  const words = ["start", "--", "--root", root, "--port", String(port)];
  const npm = spawn("npm", words, { cwd: generator, detached: true });
  after(() => npm.exitCode === null && process.kill(-Number(npm.pid)));
  let printed = "";
  const terminal: Terminal = {
    text: () => printed,
    isRunning: () => npm.exitCode === null,
    async close() {
      const ended = once(npm, "exit");
      npm.stdout.destroy();
      await ended;
    },
  };
  return new Promise((served, failed) => {
    const keep = (text: Buffer) => {
      printed += text;
      if (printed.includes(`http://localhost:${port}/`)) served(terminal);
    };
    npm.stdout.on("data", keep);
    npm.stderr.on("data", keep);
    npm.on("exit", () => failed(new Error(`npm start ended:\n${printed}`)));
  });
}

/** A port that nobody listens on. */
export async function aFreePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
