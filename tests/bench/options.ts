import { parseArgs } from "node:util";

/** What the benchmark was asked for. */
export interface BenchOptions {
  readonly items: number;
  readonly runs: number;
  /** The names of the cases to run; all of them when it is empty. */
  readonly only: readonly string[];
  /** Only to make the digests, and measure nothing. */
  readonly prepare: boolean;
  readonly help: boolean;
}

export const usage = `npm run bench -- [--items N] [--runs N] [--only CASE]… [--prepare]

Builds a made digest of N items (10,000) with Standfirst and with Hugo, in turn, N times each (5), and prints the medians.
--only pages or --only complete measures that alone; --prepare only makes the digests, in .bench/.
A full run, with 10,000 items, every case and at least 5 runs, is also written to docs/bench.md.`;

const defaultItems = 10_000;

/** Reads the words after `npm run bench --`. */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      items: { type: "string", default: String(defaultItems) },
      runs: { type: "string", default: "5" },
      only: { type: "string", multiple: true, default: [] },
      prepare: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  return { ...values, items: Number(values.items), runs: Number(values.runs) };
}

/** Whether a run is the one that docs/bench.md reports. */
export function isFullRun({ items, runs, only, prepare }: BenchOptions): boolean {
  return items === defaultItems && runs >= 5 && only.length === 0 && !prepare;
}
