import { parseArgs } from "node:util";

/** What can be measured by itself, and what it is. */
export const cases = {
  complete: "the whole site with its search, nothing cached, against Hugo and then Pagefind",
  pages: "the pages alone, nothing cached, against Hugo",
  edit: "the whole site again after an edit: of an item, a topic, an organisation, a template, the style",
  start: "the preview: until it is ready, and from a save to the page in a browser",
  check: "npm run check, with nothing cached and after one item was edited",
  growth: "builds of a tenth of the items and of all",
  reader: "what a search loads, at the same sizes",
  large: "also growth and, if it is measured, reader at ten times the items",
} as const;

export type CaseName = keyof typeof cases;

/** What the benchmark was asked for. */
export interface BenchOptions {
  readonly items: number;
  readonly runs: number;
  /** What to measure. */
  readonly only: ReadonlySet<CaseName>;
  /** Only to make the digests, and measure nothing. */
  readonly prepare: boolean;
  readonly help: boolean;
}

const names = Object.keys(cases) as CaseName[];

export const usage = `npm run bench -- [--items N] [--runs N] [--only CASE]… [--prepare]

Measures Standfirst at a generated digest of N items (10,000), each case N times (5), and prints medians beside targets.
--only measures that alone; it may be given more than once:

${names.map((name) => `  ${name.padEnd(9)}${cases[name]}`).join("\n")}

--prepare only makes the digest and Hugo's site of it, in .bench/. Ten times the items are built twice at most.
A full run, with 10,000 items, every case and at least 5 runs, is also written to docs/bench.md.
npm run bench -- search --help tells how the search's answers are measured.`;

const defaultItems = 10_000;

/** Reads the words after `npm run bench --`. Throws with what is wrong with them. */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      items: { type: "string", default: String(defaultItems) },
      runs: { type: "string", default: "5" },
      only: { type: "string", multiple: true, default: names },
      prepare: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  return {
    ...values,
    items: atLeast("--items", values.items, 10),
    runs: atLeast("--runs", values.runs, 1),
    only: new Set(values.only.map(caseNamed)),
  };
}

/** Whether a run is the one that docs/bench.md reports. */
export function isFullRun({ items, runs, only, prepare }: BenchOptions): boolean {
  return items === defaultItems && runs >= 5 && only.size === names.length && !prepare;
}

function atLeast(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${option} ${text}: give a whole number of at least ${least}.`);
  return number;
}

function caseNamed(text: string): CaseName {
  const name = names.find((each) => each === text);
  if (name === undefined) throw new Error(`--only ${text} is not a case. The cases are ${names.join(", ")}.`);
  return name;
}
