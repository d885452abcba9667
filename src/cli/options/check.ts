import { resolve } from "node:path";
import type { CheckScope } from "../../check/findProblems.ts";
import { type Format, formats } from "../../check/formats.ts";
import { UsageError } from "../../failure.ts";
import { statsOf } from "../../files/fileStats.ts";
import { readChoice, readRoot, readWords, rootOption } from "../commandLine.ts";

/** How `check` was called. */
export interface CheckOptions extends CheckScope {
  /** Whether warnings count as errors. */
  readonly strict: boolean;
  readonly format: Format;
  /** Whether to fix what has one right answer before the check. */
  readonly fix: boolean;
  /** Whether to list what is otherwise only counted, too. */
  readonly all: boolean;
}

const formatNames = Object.keys(formats) as Format[];

/** Reads the words after `npm run check --`. Throws a UsageError. */
export default function readCheckOptions(words: readonly string[]): CheckOptions {
  const values = readWords(words, {
    ...rootOption,
    strict: { type: "boolean", default: false, says: "treat warnings as errors" },
    format: {
      type: "string",
      default: "text",
      says: `output format: ${formatNames.join(", ")}`,
    },
    fix: { type: "boolean", default: false, says: "first fix what has only one right answer" },
    since: {
      type: "string",
      says: "report published items that changed without a note since this git revision",
    },
    links: { type: "boolean", default: false, says: "check links to other sites" },
    all: {
      type: "boolean",
      default: false,
      says: "also list what is otherwise only counted, such as the style of items before lintFrom",
    },
    "old-addresses": {
      type: "string",
      says: "report the addresses in this file (a sitemap, or one on each line) that lead nowhere",
    },
  });
  const oldAddresses = values["old-addresses"];
  if (oldAddresses !== undefined && !statsOf(String(oldAddresses))?.isFile())
    throw new UsageError(`There is no file ${oldAddresses}.`);
  return {
    root: readRoot(values.root),
    strict: values.strict === true,
    format: readChoice("format", values.format, formatNames),
    fix: values.fix === true,
    since: values.since === undefined ? undefined : String(values.since),
    links: values.links === true,
    all: values.all === true,
    oldAddresses: oldAddresses === undefined ? undefined : resolve(String(oldAddresses)),
  };
}
