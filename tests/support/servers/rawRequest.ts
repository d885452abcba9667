import { connect } from "node:net";

/** A server's answer: its status, or 0 if it closed the connection, and everything that it sent. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends bytes without the checks of an HTTP client, and returns everything until the server closes the connection. */
export function rawRequest(port: number, bytes: string, host = "127.0.0.1"): Promise<RawAnswer> {
  return new Promise((done, failed) => {
    const socket = connect({ port, host });
    let text = "";
    socket.on("connect", () => {
      socket.write(bytes, "latin1");
      // The server would wait for the rest of half a request.
      if (!bytes.includes("\r\n\r\n")) socket.end();
    });
    socket.on("data", (more) => {
      text += more.toString("latin1");
      if (text.startsWith("HTTP/1.1 101")) socket.end();
    });
    // Once it has connected, a server that closes the connection is an answer, too.
    socket.on("error", (error) => socket.bytesWritten === 0 && failed(error));
    socket.on("close", () => done({ status: statusOf(text), text }));
  });
}

function statusOf(answer: string): number {
  return Number(/^(?:HTTP\/1\.1 100 .*\r\n\r\n)?HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}

/** A request as most clients write it, with other headers, after which the server closes the connection. */
export function requestText(
  target: string,
  headers: Readonly<Record<string, string>>,
  method = "GET",
): string {
  const all = { Host: "localhost", Connection: "close", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`;
}
