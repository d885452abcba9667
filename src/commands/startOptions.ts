import { readRoot, readWords, rootOption, UsageError } from "./options.ts";

/** Reads the words after `npm start --`. Throws a UsageError. */
export function readStartOptions(words: readonly string[]): { root: string; port: number } {
  const values = readWords(words, {
    ...rootOption,
    port: { type: "string", default: "8080", says: "the port that the preview is served on" },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`--port ${values.port} is not a port: give a number from 1 to 65535.`);
  return { root: readRoot(values.root), port };
}
