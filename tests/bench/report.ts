import type { Case } from "./cases.ts";
import type { Measurement } from "./processTree.ts";

/** The measurements of a case: one a run, on each side. */
export interface Result {
  readonly measured: Case;
  readonly ours: readonly Measurement[];
  /** Empty where the peer is not installed. */
  readonly peer: readonly Measurement[];
  /** How many pages each side made. */
  readonly pages: readonly number[];
}

/** The results as Markdown: a table, then the commands behind it. */
export function describeResults(results: readonly Result[], about: readonly string[]): string {
  return [
    ...about.map((line) => `- ${line}`),
    "",
    "| | Standfirst | the peer | ratio | target |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...results.flatMap(rowsOf),
    "",
    "The commands:",
    "",
    ...results.flatMap(({ measured }) => [
      `- ${measured.title}: ${commandsOf(measured.ours.commands)}`,
      `  against ${commandsOf(measured.peer.commands)}`,
    ]),
  ].join("\n");
}

function rowsOf({ measured, ours, peer, pages }: Result): string[] {
  const row = (name: string, of: (each: Measurement) => number, unit: string, target = "") => {
    const [a, b] = [ours.map(of), peer.map(of)];
    const ratioOf = (value: (values: readonly number[]) => number) => (value(a) / value(b)).toFixed(2);
    const ratio = b.length > 0 ? `${ratioOf(median)} (${ratioOf((values) => Math.min(...values))})` : "–";
    return `| ${name} | ${describeAll(a, unit)} | ${describeAll(b, unit)} | ${ratio} | ${target} |`;
  };
  return [
    row(`**${measured.title}**`, ({ seconds }) => seconds, "s", `≤ ${measured.target}`),
    row("processor time", ({ cpuSeconds }) => cpuSeconds, "s"),
    row("peak memory", ({ megabytes }) => megabytes, "MB"),
    `| pages | ${pages[0] ?? "–"} | ${pages[1] ?? "–"} | | |`,
  ];
}

/** The median, then the least and the most. */
function describeAll(values: readonly number[], unit: string): string {
  if (values.length === 0) return "not installed";
  const shown = (value: number) => (unit === "s" ? value.toFixed(2) : value.toFixed(0));
  return `${shown(median(values))} ${unit} (${shown(Math.min(...values))}–${shown(Math.max(...values))})`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function commandsOf(commands: readonly (readonly string[])[]): string {
  return `\`${commands.map((words) => words.join(" ")).join(" && ")}\``.replaceAll(`${process.cwd()}/`, "");
}

/** docs/bench.md with the results in it. */
export function documentOf(results: string): string {
  return `# Benchmark

\`npm run bench\` makes a digest of 10,000 items, and lets Standfirst and Hugo build it in turn, each as a whole process with
nothing cached and no output there before. Outputs are written to memory (\`/dev/shm\`) where that can be done: what a disk makes of
thousands of files just removed isn't the subject. Hugo's site has the same pages, at the same addresses and with as much on each;
its templates are in \`tests/bench/hugo/\`. It is handed ready what our build derives and its templates can't, or only slowly:
the week of an item, its place in its issue, relations seen from the other side.

The items are made up, the same at each run: 200 to 500 words of Markdown each with headings, lists, quotations, tables and
links; the vocabulary follows Zipf's law and grows with the archive as that of real text does. Time is by the clock. Memory is
the most resident memory of a command and all processes that it began, together, read from \`/proc\` every 50 ms; of two commands
that run one after the other, the larger counts. The processor time of a
process that its parent does not wait for is missing. Ratios are those of the medians and, in brackets, those of the least, which are
nearer the truth on a machine that others use.

${results}
`;
}
