import { didYouMean } from "../content/nearestWord.ts";
import { UsageError } from "../failure.ts";
import { htmlFolder } from "./readers/htmlFolder.ts";
import { markdownFolders } from "./readers/markdownFolder.ts";
import type { Reader } from "./sourcePost.ts";

/** Every kind of source, in the order in which they are tried. */
export const readers: readonly Reader[] = [...markdownFolders, htmlFolder];

/** The reader for a path: the one that `as` names, or the first that recognises it. Throws a UsageError that lists the kinds. */
export function detectSource(path: string, as: string | undefined): Reader {
  const names = readers.map(({ name }) => name);
  const found =
    as === undefined
      ? readers.find((reader) => reader.recognises(path))
      : readers.find(({ name }) => name === as);
  if (found) return found;
  const kinds = `The kinds are ${names.join(", ")}.`;
  if (as !== undefined)
    throw new UsageError(
      `--as ${as} is not a kind of source. ${didYouMean(as, names)} ${kinds}`.replace("  ", " "),
    );
  throw new UsageError(
    `${path} is nothing that can be imported. If it is, say what it is with --as. ${kinds}`,
  );
}
