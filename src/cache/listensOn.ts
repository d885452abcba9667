import { connect } from "node:net";

/** Whether a server on this machine listens on a port. */
export function listensOn(port: number): Promise<boolean> {
  const socket = connect({ port, host: "localhost" });
  const listens = new Promise<boolean>((tell) => {
    socket.once("connect", () => tell(true)).once("error", () => tell(false));
  });
  return listens.finally(() => socket.destroy());
}
