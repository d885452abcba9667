import { once } from "node:events";
import { createServer } from "node:net";
import { Failure } from "../failure.ts";

/**
 * Takes a port, so that no other preview is made in the folder that belongs to it. Returns what gives it back, and then calls who is
 * going to serve there. Throws a Failure when the port is taken.
 */
export async function claimPort(port: number): Promise<(serve: () => void) => void> {
  const holder = createServer((socket) => socket.destroy());
  try {
    await once(holder.listen(port), "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    const other = port < 65_535 ? port + 1 : port - 1;
    throw new Failure(
      `Port ${port} is taken: another \`npm start\` or another program serves on it. End that, or give another port: npm start -- --port ${other}`,
    );
  }
  return (serve) => holder.close(serve);
}
