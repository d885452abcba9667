import { basename, join } from "node:path";
import { cacheFolder, programFolder } from "../cache/cacheFolder.ts";
import { Failure, UsageError } from "../failure.ts";
import { isWritable } from "../files/atomicWrite.ts";
import { ForeignFolderError } from "../files/swapFolder.ts";
import { ownErrorLine } from "../ownError.ts";

/** The message for an error of the system, by its code, with a remedy. */
const messages: Readonly<Record<string, (path: string) => string | undefined>> = {
  ENOSPC: fullDisk,
  EDQUOT: fullDisk,
  EACCES: (path) => `${path || "A file"} can't be read or written. Change its permissions, and try again.`,
  EPERM: (path) => `${path || "A file"} can't be changed. Change its permissions, and try again.`,
  EROFS: (path) => `${path || "A file"} is on a disk that can't be written to. Choose another place.`,
  ENAMETOOLONG: (path) => `${path || "A file"} has a name that is too long. Give a shorter one.`,
  ELOOP: (path) =>
    `${path || "A file"} is a link that leads back to itself, or is inside one. Remove the link.`,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  ENOENT: removedMeanwhile,
};

/** The line that explains an error to whoever runs a command; undefined if our own code is at fault. */
export function lineFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ([UsageError, Failure, ForeignFolderError].some((kind) => error instanceof kind)) return error.message;
  const [, missing = ""] = /^Cannot find (?:module|package) '([^']+)'/.exec(error.message) ?? [];
  if (missing) return removedMeanwhile(missing);
  // An error from another process has only its message.
  const [, code = "", path = ""] = /\b(E[A-Z]{3,}): [^']*(?:'([^']+)')?/.exec(error.message) ?? [];
  return messages[code]?.(path) ?? ownErrorLine(error);
}

function fullDisk(path: string): string {
  const where = path && `: ${path} could not be written`;
  return `The disk is full${where}. Nothing was changed. Free some space, and try again.`;
}

/** `npm run clean` may run at any time. If any other file is missing, our code is at fault. */
function removedMeanwhile(path: string): string | undefined {
  const folder = [cacheFolder, programFolder].find((each) => path.startsWith(each));
  if (folder === undefined) return undefined;
  // If a folder can't be made, the system reports the files in it as missing.
  if (!isWritable(join(folder, "a")))
    return `${path} can't be written. Change the permissions of ${folder}, or move it to a disk that can be written to.`;
  return `${basename(folder)} was deleted while it was in use. Nothing was changed. Try again.`;
}

function tooManyFiles(): string {
  return "Too many files are open. Raise the limit with `ulimit -n 4096`, and try again.";
}
