import { project } from "./digest/generate.ts";
import type { Row, Section } from "./rows.ts";

/** The results as Markdown: a table, then the commands behind it. */
export function describeResults(sections: readonly Section[], about: readonly string[]): string {
  const verdicts = sections.flatMap(({ rows }) => rows).filter(({ met }) => met !== undefined);
  const missed = verdicts.filter(({ met }) => !met).length;
  return [
    ...about.map((line) => `- ${line}`),
    `- Targets: ${verdicts.length - missed} met, ${missed} missed`,
    "",
    "| | Standfirst | compared with | ratio | target | |",
    "| --- | ---: | ---: | ---: | ---: | --- |",
    ...sections.flatMap(({ rows }) => rows.map(lineOf)),
    "",
    "The commands:",
    "",
    ...sections.flatMap(({ commands }) => commands.map(([title, text]) => `- ${title}: ${text}`)),
  ].join("\n");
}

function lineOf({ name, ours, against = "", ratio = "", target = "", met }: Row): string {
  const verdict = met === undefined ? "" : met ? "met" : "**missed**";
  return `| ${[name, ours, against, ratio, target, verdict].join(" | ")} |`;
}

/** Commands as they would be typed in the folder of the project. */
export function typed(...commands: readonly (readonly string[])[]): string {
  return `\`${commands.map((words) => words.join(" ")).join(" && ")}\``.replaceAll(`${project}/`, "");
}

const [from, to] = ["<!-- results -->", "<!-- /results -->"];

/** A page with the results put between its two markers; all else stays as it is. */
export function withResults(page: string, results: string): string {
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/bench.md has no place for results: ${from} … ${to}.`);
  return `${page.slice(0, start + from.length)}\n\n${results}\n\n${page.slice(end)}`;
}
