import { parseArgs } from "node:util";

/** What can be measured by itself, and what it is. */
export const cases = {
  builds:
    "the whole site with its search: nothing cached, and after one edit, against Hugo and then Pagefind",
  commands: "check, start, a save in the preview and --help, at 100 items",
  reader: "what the first search of a reader loads, from 1,000 items on",
  uniform: "the builds of 10,000 items that are all of the same make, as those of the bench once were",
} as const;

export type CaseName = keyof typeof cases;

/** What the benchmark was asked for. */
export interface BenchOptions {
  /** The sizes of digests, the smallest first. */
  readonly sizes: readonly number[];
  /** What to measure. */
  readonly only: ReadonlySet<CaseName>;
  /** The program to compare with. */
  readonly hugo: string;
  readonly help: boolean;
}

const names = Object.keys(cases) as CaseName[];
const usualSizes = [30, 100, 1_000, 10_000];

/** A digest of this size takes so long that it is built once, and by Standfirst alone. */
export const largeSize = 100_000;

export const usage = `npm run bench -- [--items N]… [--only CASE]… [--large] [--hugo FILE]

Measures Standfirst at generated digests of 30, 100, 1,000 and 10,000 items, and prints medians beside targets: 40 minutes
on two cores. --items measures digests of that size instead; --only measures that alone. Both may be given more than once:

${names.map((name) => `  ${name.padEnd(10)}${cases[name]}`).join("\n")}

--large also builds 100,000 items, once. --hugo is the program to compare with, if it is not on the PATH.
A run of every size and case is also written to docs/bench.md.
npm run bench -- search --help tells how the search's answers are measured.`;

/** Reads the words after `npm run bench --`. Throws with what is wrong with them. */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      items: { type: "string", multiple: true, default: usualSizes.map(String) },
      only: { type: "string", multiple: true, default: names },
      large: { type: "boolean", default: false },
      hugo: { type: "string", default: "hugo" },
      help: { type: "boolean", default: false },
    },
  });
  const sizes = new Set([...values.items.map(sizeIn), ...(values.large ? [largeSize] : [])]);
  return {
    sizes: [...sizes].sort((one, other) => one - other),
    only: new Set(values.only.map(caseNamed)),
    hugo: values.hugo,
    help: values.help,
  };
}

/** Whether a run is one that docs/bench.md reports. */
export function isFullRun({ sizes, only }: BenchOptions): boolean {
  return usualSizes.every((size) => sizes.includes(size)) && only.size === names.length;
}

function sizeIn(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 10)
    throw new Error(`--items ${text}: give a whole number of at least 10.`);
  return number;
}

function caseNamed(text: string): CaseName {
  const name = names.find((each) => each === text);
  if (name === undefined) throw new Error(`--only ${text} is not a case. The cases are ${names.join(", ")}.`);
  return name;
}
