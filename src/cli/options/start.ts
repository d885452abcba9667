import { UsageError } from "../../failure.ts";
import { usualPort } from "../../preview/previewPort.ts";
import { readRoot, readWords, rootOption } from "../commandLine.ts";

/** How `npm start` was called. */
export interface StartOptions {
  readonly root: string;
  readonly port: number;
  /** An address to serve on besides those that only this machine can reach. */
  readonly host: string | undefined;
}

/** Reads the words after `npm start --`. Throws a UsageError. */
export default function readStartOptions(words: readonly string[]): StartOptions {
  const { root, port, host } = readWords(words, {
    ...rootOption,
    port: { type: "string", default: String(usualPort), says: "the port that the preview is served on" },
    host: {
      type: "string",
      says: "an address that others on the network can read the preview at, drafts too; 0.0.0.0 for every address of this machine",
    },
  });
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new UsageError(`--port ${port} is not a port: give a number from 1 to 65535.`);
  return { root: readRoot(root), port: number, host: host === undefined ? undefined : String(host) };
}
