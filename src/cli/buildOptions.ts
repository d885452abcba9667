import { resolve } from "node:path";
import { draftsOption, nowOption, readNow, readRoot, readWords, rootOption, UsageError } from "./options.ts";

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

/** Reads the words after `npm run build --`. Throws a UsageError. */
export function readBuildOptions(words: readonly string[]): BuildOptions {
  const values = readWords(words, {
    ...rootOption,
    output: { type: "string", default: "_site", says: "the folder that the site is written to" },
    ...nowOption,
    ...draftsOption,
    "no-search": { type: "boolean", default: false, says: "without the search, which takes the longest" },
    shard: {
      type: "string",
      says: "index a part of the search and build no site: 2/4 is the second of four",
    },
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

function readShard(text: unknown): Shard | undefined {
  if (text === undefined) return undefined;
  const [number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(String(text)) ?? []).slice(1).map(Number);
  if (number < 1 || number > count)
    throw new UsageError(`--shard ${text} is not a part: write the second of four as 2/4.`);
  return { number, count };
}
