/* Types for the parts that we use of two packages without types. */

declare module "ws" {
  import type { EventEmitter } from "node:events";
  import type { IncomingMessage } from "node:http";
  import type { Duplex } from "node:stream";

  export interface WebSocketConnection extends EventEmitter {
    send(data: string): void;
    terminate(): void;
  }

  export class WebSocketServer {
    constructor(options: { noServer: true; maxPayload: number });
    readonly clients: ReadonlySet<WebSocketConnection>;
    handleUpgrade(
      request: IncomingMessage,
      socket: Duplex,
      head: Buffer,
      opened: (connection: WebSocketConnection) => void,
    ): void;
  }
}

declare module "send" {
  import type { IncomingMessage } from "node:http";
  import type { Readable } from "node:stream";

  interface SendOptions {
    readonly cacheControl: boolean;
    readonly dotfiles: "allow";
    readonly index: false;
  }

  /** Answers with a file, or the requested range of it. `path` is percent-encoded. */
  export default function send(
    request: IncomingMessage,
    path: string,
    options: SendOptions,
  ): Pick<Readable, "pipe">;
}
