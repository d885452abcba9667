import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename } from "node:path";
import { UsageError } from "../../failure.ts";
import { SendError } from "../index.ts";

/** What lists of those who have left are called, and lists of subscribers. */
const nameOfLeft = /unsubscri|opt[-_ ]?out|suppress|bounce|complain|block-?list|(^|[^a-z])left([^a-z]|$)/i;
const nameOfSubscribers = /^subscri(ber|ption)/i;

/** The files of the lists, by the names that they were given with. */
export interface ListFiles {
  readonly subscribers: string | undefined;
  /** Those who have left: one list or several. */
  readonly unsubscribed: readonly string[];
}

/** Looks whether the lists are there, and none is given for another. Throws a UsageError. */
export function readListFiles(subscribers: unknown, unsubscribed: unknown): ListFiles {
  const [list] = filesOf("subscribers", subscribers);
  const left = filesOf("unsubscribed", unsubscribed);
  if (list !== undefined && nameOfLeft.test(basename(list)))
    throw new UsageError(
      `--subscribers ${list} has the name of a list of those who have left: give it with --unsubscribed, or rename it.`,
    );
  for (const file of left) {
    if (list !== undefined && realpathSync(file) === realpathSync(list))
      throw new UsageError(
        `--unsubscribed ${file} is the list of subscribers. Give the list of people who have unsubscribed.`,
      );
    if (nameOfSubscribers.test(basename(file)))
      throw new UsageError(
        `--unsubscribed ${file} has the name of a list of subscribers: give that of those who have left, or rename it.`,
      );
  }
  return { subscribers: list, unsubscribed: left };
}

function filesOf(option: string, values: unknown): string[] {
  const names = values === undefined ? [] : [values].flat().map(String);
  for (const name of names)
    if (!statSync(name, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`--${option} ${name} is not a file. Give the name of the list.`);
  return names;
}

/** The bytes of a list. Throws a SendError where they can't be read: nobody is sent to without it. */
export function readList(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SendError(`${file} can't be read (${code}): check where it is and that you can read it.`);
  }
}

/** What changes with the files of the lists. */
export function stampOf({ subscribers = "", unsubscribed }: ListFiles): string {
  const stamps = [subscribers, ...unsubscribed].map((file) => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
  });
  return stamps.join();
}
