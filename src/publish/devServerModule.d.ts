/** The dev server ships no types: this is the part of it that is used. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: {
        port: number;
        domDiff: boolean;
        /** What is asked, one after another, before the folder is looked into. */
        middleware: readonly ((
          request: IncomingMessage,
          response: ServerResponse,
          next: () => void,
        ) => unknown)[];
      },
    ): EleventyDevServer;
    serve(port: number): void;
    /** Tells the browsers that show a page of the folder to show it anew. */
    reload(event: { files: readonly string[] }): Promise<void>;
    close(): Promise<void>;
  }
}
