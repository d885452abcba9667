/** The dev server ships no types: this is the part of it that is used. */
declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: {
        port: number;
        domDiff: boolean;
        /** By pattern of addresses: what is asked before the folder is looked into. */
        onRequest: Record<string, (request: { url: URL }) => unknown>;
      },
    ): EleventyDevServer;
    serve(port: number): void;
    /** Tells the browsers that show a page of the folder to show it anew. */
    reload(event: { files: readonly string[] }): Promise<void>;
    close(): Promise<void>;
  }
}
