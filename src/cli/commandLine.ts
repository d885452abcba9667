import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { closest } from "fastest-levenshtein";
import { DateTime } from "luxon";
import { UsageError } from "../failure.ts";
import { answerHelp, type Options } from "./help.ts";

export type { Options } from "./help.ts";

/** The option of every command that reads a digest. */
export const rootOption = {
  root: { type: "string", default: ".", says: "the folder that holds content/ and _data/" },
} as const satisfies Options;

/** The option of every command that shows a digest at a point in time. */
export const nowOption = {
  now: { type: "string", says: "the time to use as now, such as 2021-11-12 or 2021-11-12T07:00Z" },
} as const satisfies Options;

/** The option of every command that can include drafts. */
export const draftsOption = {
  drafts: { type: "boolean", default: false, says: "include drafts and held-back items" },
} as const satisfies Options;

/** The values of a command's options, by name, and the other words after it, in their order. */
export interface Call {
  readonly values: Record<string, unknown>;
  readonly names: readonly string[];
}

/** The values of a command's options, by name. Throws a UsageError that names the nearest option, and Help if the words ask for it. */
export function readWords(words: readonly string[], options: Options): Call["values"] {
  return parse(words, options, false).values;
}

/** Reads the words after a command that takes names too: `npm run email -- 2021-W45`. Throws as `readWords` does. */
export function readCall(words: readonly string[], options: Options): Call {
  return parse(words, options, true);
}

function parse(words: readonly string[], options: Options, allowPositionals: boolean): Call {
  answerHelp(words, options);
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, strict: true, allowPositionals });
    return { values, names: positionals };
  } catch (error) {
    throw new UsageError(
      usage(words, Object.keys(options), plainReason(error instanceof Error ? error.message : String(error))),
    );
  }
}

function usage(words: readonly string[], names: readonly string[], reason: string): string {
  const unknown = words.find(
    (word) => word.startsWith("--") && !names.includes(word.slice(2).split("=")[0] ?? ""),
  );
  const options = names.map((name) => `--${name}`);
  if (options.length === 0) return "The command takes no options.";
  if (unknown === undefined) return `${reason} The options are ${options.join(", ")}.`;
  return `${unknown} is not an option. Did you mean ${closest(unknown, options)}? The options are ${options.join(", ")}.`;
}

/** The messages of Node's parser in plain words. */
function plainReason(reason: string): string {
  const [, word = ""] = /'([^' ]*)/.exec(reason) ?? [];
  if (/argument (missing|is ambiguous)/.test(reason)) return `${word} needs a value, as in ${word}=VALUE.`;
  if (/does not take an argument/.test(reason)) return `${word} takes no value.`;
  return `\`${word}\` is not an option. Options begin with two hyphens.`;
}

/** The choice that an option names. Throws a UsageError that lists all choices. */
export function readChoice<T extends string>(option: string, text: unknown, choices: readonly T[]): T {
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  const problem =
    text === "" ? "is empty." : `${text} is not a choice. Did you mean ${closest(String(text), choices)}?`;
  throw new UsageError(`--${option} ${problem} The choices are ${choices.join(", ")}.`);
}

/** The folder that `--root` names, as an absolute path. Throws a UsageError if there is none. */
export function readRoot(text: unknown): string {
  const root = resolve(String(text));
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--root ${text} is not a folder. Give the folder that holds content/ and _data/.`);
  return root;
}

/** The time that `--now` gives, or now. A text without an offset is a time in the site's zone. Throws a UsageError. */
export function readNow(text: unknown): Date | string {
  if (text === undefined) return new Date();
  if (!DateTime.fromISO(String(text)).isValid)
    throw new UsageError(`--now ${text} is not a time. Write it as 2021-11-12 or 2021-11-12T07:00Z.`);
  return String(text);
}

/** Reads the words after a command that takes none. Throws a UsageError if there are any. */
export function readNoOptions(words: readonly string[]): void {
  readWords(words, {});
}
