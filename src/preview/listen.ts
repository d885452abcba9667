import { once } from "node:events";
import type { Server } from "node:http";
import { Failure, UsageError } from "../failure.ts";

/**
 * Listens on a port of each address. A preview has its own folder for each port, so this also reserves the folder. Throws a Failure if the
 * port is not available, and a UsageError if an address does not belong to this machine.
 */
export async function listen(
  newServer: () => Server,
  addresses: readonly string[],
  port: number,
): Promise<void> {
  const servers: Server[] = [];
  try {
    for (const address of addresses) {
      const server = await listenOn(newServer(), address, port);
      if (server) servers.push(server);
    }
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
}

/** Returns undefined for the IPv6 address of `localhost` if this machine has no IPv6. */
async function listenOn(server: Server, address: string, port: number): Promise<Server | undefined> {
  try {
    await once(server.listen({ host: address, port }), "listening");
    return server.on("error", console.error);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const isMissing = code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT" || code === "EINVAL";
    if (isMissing && address === "::1") return undefined;
    if (isMissing)
      throw new UsageError(
        `--host leads to ${address}, which is not an address of this machine. Give one that is, or 0.0.0.0 for all of them.`,
      );
    throw refusals[code]?.(port) ?? error;
  }
}

const refusals: Readonly<Record<string, (port: number) => Failure>> = {
  EADDRINUSE(port) {
    const other = port < 65_535 ? port + 1 : port - 1;
    return new Failure(
      `Port ${port} is in use by another \`npm start\` or another program. Stop that, or give another port: npm start -- --port ${other}`,
    );
  },
  EACCES: (port) =>
    new Failure(`Port ${port} is reserved for the system. Give a port above 1023: npm start -- --port 8080`),
};
