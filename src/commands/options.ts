import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { closest } from "fastest-levenshtein";
import { DateTime } from "luxon";

/** A mistake in how a command was called: its message is for the one who called it. */
export class UsageError extends Error {}

/** What `build` and `start` were asked for. */
export interface BuildOptions {
  /** The folder that holds `content/` and `_data/`, as an absolute path. */
  readonly root: string;
  readonly output: string;
  /** The build's clock; a text without an offset is a time in the site's zone. */
  readonly now: Date | string;
  readonly drafts: boolean;
  readonly search: boolean;
  /** The part of the search's segments that is indexed and kept, no site being built: "2/4" is the second of four. */
  readonly shard: Shard | undefined;
}

/** One of `count` parts of the work, from 1. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

const rootOption = { root: { type: "string", default: "." } } as const;

/** Reads the words after `npm run build --`. Throws a UsageError. */
export function readBuildOptions(words: readonly string[]): BuildOptions {
  const values = read(words, {
    ...rootOption,
    output: { type: "string", default: "_site" },
    now: { type: "string" },
    drafts: { type: "boolean", default: false },
    "no-search": { type: "boolean", default: false },
    shard: { type: "string" },
  });
  return {
    root: readRoot(values.root),
    output: resolve(String(values.output)),
    now: readNow(values.now),
    drafts: values.drafts === true,
    search: values["no-search"] !== true,
    shard: readShard(values.shard),
  };
}

/** Reads the words after `npm run check --`. Throws a UsageError. */
export function readCheckOptions(words: readonly string[]): { root: string; strict: boolean } {
  const values = read(words, { ...rootOption, strict: { type: "boolean", default: false } });
  return { root: readRoot(values.root), strict: values.strict === true };
}

/** What `export` was asked for; without `output`, it prints. */
export interface ExportOptions extends Pick<BuildOptions, "root" | "now" | "drafts"> {
  readonly output: string | undefined;
}

/** Reads the words after `npm run export --`. Throws a UsageError. */
export function readExportOptions(words: readonly string[]): ExportOptions {
  const { root, output, now, drafts } = read(words, {
    ...rootOption,
    output: { type: "string" },
    now: { type: "string" },
    drafts: { type: "boolean", default: false },
  });
  return {
    root: readRoot(root),
    output: output === undefined ? undefined : resolve(String(output)),
    now: readNow(now),
    drafts: drafts === true,
  };
}

/** Reads the words after `npm run clean --`, which takes none. Throws a UsageError. */
export function readCleanOptions(words: readonly string[]): void {
  read(words, {});
}

/** Reads the words after `npm start --`. Throws a UsageError. */
export function readStartOptions(words: readonly string[]): { root: string; port: number } {
  const values = read(words, { ...rootOption, port: { type: "string", default: "8080" } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`--port ${values.port} is not a port: give a number from 1 to 65535.`);
  return { root: readRoot(values.root), port };
}

function read(
  words: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): Record<string, unknown> {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(
      usage(words, Object.keys(options), error instanceof Error ? error.message : String(error)),
    );
  }
}

function usage(words: readonly string[], names: readonly string[], reason: string): string {
  const unknown = words.find(
    (word) => word.startsWith("--") && !names.includes(word.slice(2).split("=")[0] ?? ""),
  );
  const options = names.map((name) => `--${name}`);
  if (options.length === 0) return "The command takes no options.";
  if (unknown === undefined)
    return `${reason.split("\n")[0]?.replace(/\.?$/, ".")} The options are ${options.join(", ")}.`;
  return `${unknown} is not an option. Did you mean ${closest(unknown, options)}? The options are ${options.join(", ")}.`;
}

function readRoot(text: unknown): string {
  const root = resolve(String(text));
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--root ${text} is not a folder: give the one that holds content/ and _data/.`);
  return root;
}

function readShard(text: unknown): Shard | undefined {
  if (text === undefined) return undefined;
  const [number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(String(text)) ?? []).slice(1).map(Number);
  if (number < 1 || number > count)
    throw new UsageError(`--shard ${text} is not a part: write the second of four as 2/4.`);
  return { number, count };
}

function readNow(text: unknown): Date | string {
  if (text === undefined) return new Date();
  if (!DateTime.fromISO(String(text)).isValid)
    throw new UsageError(`--now ${text} is not a time: write it as 2021-11-12 or 2021-11-12T07:00Z.`);
  return String(text);
}
