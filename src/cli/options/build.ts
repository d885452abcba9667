import { resolve } from "node:path";
import type { BuildOptions, Shard } from "../../build/buildOptions.ts";
import { UsageError } from "../../failure.ts";
import { draftsOption, nowOption, readNow, readRoot, readWords, rootOption } from "../commandLine.ts";

/** Reads the words after `npm run build --`. Throws a UsageError. */
export default function readBuildOptions(words: readonly string[]): BuildOptions {
  const values = readWords(words, {
    ...rootOption,
    output: { type: "string", default: "_site", says: "the folder to write the site to" },
    ...nowOption,
    ...draftsOption,
    "no-search": { type: "boolean", default: false, says: "leave out the search, the slowest part" },
    shard: {
      type: "string",
      says: "index part of the search and build no site: 2/4 is the second of four parts",
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
    throw new UsageError(`--shard ${text} is not a part. Write the second of four as 2/4.`);
  return { number, count };
}
