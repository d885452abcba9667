import { join, resolve } from "node:path";
import { UsageError } from "../../failure.ts";
import { readAddress } from "../../send/address.ts";
import { readAddressListFiles } from "../../send/lists/addressListFiles.ts";
import type { SendOptions } from "../../send/sendOptions.ts";
import { type Options, readCall, readRoot, rootOption } from "../commandLine.ts";
import { withoutSecrets } from "../send/withoutSecrets.ts";

const options = {
  ...rootOption,
  issue: { type: "string", says: "the week of the issue, such as 2021-W45" },
  subscribers: { type: "string", says: "the file that lists the subscribers" },
  unsubscribed: { type: "string", multiple: true, says: "a file that lists people who have unsubscribed" },
  "dry-run": { type: "boolean", default: false, says: "send nothing and write the messages into a folder" },
  test: { type: "string", says: "send to this one address only, to see how the email looks" },
  "skip-invalid": { type: "boolean", default: false, says: "skip lines of the list that are wrong" },
  returned: {
    type: "boolean",
    default: false,
    says: "people who had unsubscribed and are in no such list now have subscribed again",
  },
  "retry-refused": {
    type: "boolean",
    default: false,
    says: "try again where the server refused the message",
  },
  rate: { type: "string", says: "maximum messages a second" },
  connections: { type: "string", default: "4", says: "number of connections" },
  tries: { type: "string", default: "5", says: "tries for each message" },
  wait: { type: "string", default: "15", says: "seconds before the second try" },
  timeout: { type: "string", default: "120", says: "seconds to wait for an answer" },
} as const satisfies Options;

/** Reads the words after `npm run send --`. Throws a UsageError, in which no secret is repeated. */
export default function readSendOptions(words: readonly string[]): SendOptions {
  try {
    return optionsIn(words);
  } catch (error) {
    throw withoutSecrets(error);
  }
}

function optionsIn(words: readonly string[]): SendOptions {
  const { values, names } = readCall(words, options);
  const root = readRoot(values.root);
  const issue = readIssue(values.issue);
  const test = readTest(values.test);
  if (test !== undefined && values["dry-run"] === true)
    throw new UsageError("--test sends a message and --dry-run sends none. Choose one.");
  if (words.filter((word) => /^--subscribers(=|$)/.test(word)).length > 1)
    throw new UsageError("--subscribers is given twice. You can send to only one list at a time.");
  if (values.subscribers === undefined && test === undefined)
    throw new UsageError(
      "--subscribers is missing. Give the list, such as --subscribers ../subscribers.csv.",
    );
  return {
    root,
    issue,
    ...readAddressListFiles(values.subscribers, values.unsubscribed),
    dryRun: readFolder(names, values["dry-run"] === true, join(root, "_email", `${issue}.messages`)),
    test,
    skipInvalid: values["skip-invalid"] === true,
    returned: values.returned === true,
    retryRefused: values["retry-refused"] === true,
    rate: values.rate === undefined ? Infinity : readNumber("rate", values.rate, 0.01, 1000),
    connections: readNumber("connections", values.connections, 1, 50),
    tries: readNumber("tries", values.tries, 1, 20),
    wait: readNumber("wait", values.wait, 0.01, 3600) * 1000,
    timeout: readNumber("timeout", values.timeout, 0.1, 600) * 1000,
  };
}

function readIssue(text: unknown): string {
  if (text === undefined)
    throw new UsageError("--issue is missing. Give the week, such as --issue 2021-W45.");
  const week = String(text).toUpperCase();
  if (!/^\d{4}-W\d\d$/.test(week))
    throw new UsageError(`--issue ${text} is not a week. Write it as 2021-W45.`);
  return week;
}

function readTest(text: unknown): string | undefined {
  if (text === undefined) return undefined;
  const address = readAddress(String(text));
  if (typeof address === "string") throw new UsageError(`--test is not an email address. ${address}`);
  return address.written;
}

function readFolder([name, ...more]: readonly string[], isDry: boolean, usual: string): string | undefined {
  if (more.length > 0 || (name !== undefined && !isDry))
    throw new UsageError(
      "There is a word without an option. Only --dry-run takes a folder, and every file needs its option.",
    );
  return isDry ? resolve(name ?? usual) : undefined;
}

function readNumber(option: string, text: unknown, least: number, most: number): number {
  const number = Number(text);
  const mayBePart = least < 1;
  if (
    String(text).trim() !== "" &&
    number >= least &&
    number <= most &&
    (mayBePart || Number.isInteger(number))
  )
    return number;
  throw new UsageError(
    `--${option} ${text} is not a ${mayBePart ? "number" : "whole number"} from ${least} to ${most}.`,
  );
}
