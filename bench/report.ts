import type { Row } from "./rows.ts";

/** The results as Markdown: what was measured where, and a table. */
export function describeResults(rows: readonly Row[], about: readonly string[]): string {
  const verdicts = rows.filter(({ met }) => met !== undefined);
  const missed = verdicts.filter(({ met }) => !met).length;
  return [
    ...about.map((line) => `- ${line}`),
    `- Targets: ${verdicts.length - missed} met, ${missed} missed`,
    "",
    "| | Standfirst | compared with | ratio | target | |",
    "| --- | ---: | ---: | ---: | ---: | --- |",
    ...rows.map(lineOf),
  ].join("\n");
}

function lineOf({ name, ours, against = "", ratio = "", target = "", met }: Row): string {
  const verdict = met === undefined ? "" : met ? "met" : "**missed**";
  return `| ${[name, ours, against, ratio, target, verdict].join(" | ")} |`;
}

const [from, to] = ["<!-- results -->", "<!-- /results -->"];

/** A page with the results put between its two markers; all else stays as it is. */
export function withResults(page: string, results: string): string {
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/bench.md has no place for results: ${from} … ${to}.`);
  return `${page.slice(0, start + from.length)}\n\n${results}\n\n${page.slice(end)}`;
}
