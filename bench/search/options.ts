import { parseArgs } from "node:util";

/** A constant of the ranking and a value to try. */
export type Setting = readonly [name: string, value: number];

/** What the benchmark of the search was asked for. */
export interface SearchBenchOptions {
  /** Folders of judged collections. */
  readonly collections: readonly string[];
  /** Sizes of generated digests. */
  readonly sizes: readonly number[];
  /** A file of real prose, put into the generated digests. */
  readonly prose: string | undefined;
  readonly settings: readonly Setting[];
  readonly help: boolean;
}

export const usage = `npm run bench -- search [--collection DIR]… [--items N]… [--prose FILE] [--set NAME=VALUE]…

Asks the search page's own modules, in a browser, the questions of judged collections and beside them half-remembered known
items; so it does with MiniSearch, Lunr and Pagefind as it comes. Then it weighs and times the search of generated digests of N items
(1,000 and 10,000; 0 for none). A collection is a folder with docs.jsonl, queries.jsonl and qrels.json.
--prose docs.jsonl puts headlines and texts from there into the digests. --set tries another value of a constant of the ranking.
A run with collections, both sizes and nothing tried is also written to docs/search.md.`;

const defaultSizes = [1000, 10_000];

/** Reads the words after `npm run bench -- search`. */
export function readSearchOptions(words: readonly string[]): SearchBenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      collection: { type: "string", multiple: true, default: [] },
      items: { type: "string", multiple: true, default: defaultSizes.map(String) },
      prose: { type: "string" },
      set: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", default: false },
    },
  });
  return {
    collections: values.collection,
    sizes: values.items.map(Number).filter((size) => size > 0),
    prose: values.prose,
    settings: values.set.map(settingFrom),
    help: values.help,
  };
}

function settingFrom(text: string): Setting {
  const [name = "", value] = text.split("=");
  return [name, Number(value)];
}

/** Whether a run is one that docs/search.md reports. */
export function isFullRun({ collections, sizes, settings }: SearchBenchOptions): boolean {
  const isWhole = defaultSizes.every((size) => sizes.includes(size));
  return collections.length > 0 && isWhole && settings.length === 0;
}
