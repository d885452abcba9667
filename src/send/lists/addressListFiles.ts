import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Failure, UsageError } from "../../failure.ts";

/** The usual names of lists of people who have unsubscribed, and of lists of subscribers. */
const unsubscribedFileName =
  /unsubscri|opt[-_ ]?out|suppress|bounce|complain|block-?list|(^|[^a-z])left([^a-z]|$)/i;
const subscribersFileName = /^subscri(ber|ption)/i;

/** The files of the lists, as the user named them. */
export interface AddressListFiles {
  readonly subscribers: string | undefined;
  /** The lists of people who have unsubscribed. */
  readonly unsubscribed: readonly string[];
}

/** Reads the options that name lists. Throws a UsageError if a file is missing, or one kind of list is given as the other. */
export function readAddressListFiles(subscribers: unknown, unsubscribed: unknown): AddressListFiles {
  const [list] = filesOf("subscribers", subscribers);
  const excluded = filesOf("unsubscribed", unsubscribed);
  if (list !== undefined && unsubscribedFileName.test(basename(list)))
    throw new UsageError(
      `--subscribers ${list} has the name of a list of people who have unsubscribed: give it with --unsubscribed, or rename it.`,
    );
  for (const file of excluded) {
    if (list !== undefined && realpathSync(file) === realpathSync(list))
      throw new UsageError(
        `--unsubscribed ${file} is the list of subscribers. Give the list of people who have unsubscribed.`,
      );
    if (subscribersFileName.test(basename(file)))
      throw new UsageError(
        `--unsubscribed ${file} has the name of a list of subscribers: give the list of people who have unsubscribed, or rename it.`,
      );
  }
  return { subscribers: list, unsubscribed: excluded };
}

function filesOf(option: string, values: unknown): string[] {
  const names = values === undefined ? [] : [values].flat().map(String);
  for (const name of names)
    if (!statSync(name, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`--${option} ${name} is not a file. Give the name of the list.`);
  return names;
}

/** The bytes of a list. Throws a Failure if they can't be read. */
export function readAddressList(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(`${file} can't be read (${code}): check where it is and that you can read it.`);
  }
}

/** A text that changes when the file of a list does. */
export function addressListsStamp({ subscribers = "", unsubscribed }: AddressListFiles): string {
  const stamps = [subscribers, ...unsubscribed].map((file) => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
  });
  return stamps.join();
}
