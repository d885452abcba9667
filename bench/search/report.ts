import { randomFrom } from "../digest/random.ts";
import type { Costs } from "./costs.ts";
import type { Quality } from "./quality.ts";
import { mean, pairedChance, quantile } from "./statistics.ts";

/** What the searches find, as a Markdown table. */
export function describeQuality(measured: readonly Quality[]): string {
  const kinds = Object.keys(measured[0]?.known ?? {}) as (keyof Quality["known"])[];
  const rows = measured.map((each) => [
    each.collection,
    each.name,
    mean(each.questions).toFixed(3),
    chanceOf(each, measured),
    percent(each.nothing),
    ...kinds.map((kind) => percent(each.known[kind])),
    `${each.secondsToIndex.toFixed(1)} s`,
  ]);
  return tableOf(["collection", "search", "nDCG@10", "p", "nothing found", ...kinds, "index built"], rows);
}

/** The chance that the difference to the first search of the same collection is luck. */
function chanceOf({ collection, questions }: Quality, measured: readonly Quality[]): string {
  const first = measured.find((each) => each.collection === collection);
  if (first === undefined || first.questions === questions) return "";
  const chance = pairedChance(first.questions, questions, randomFrom(1));
  return chance < 0.001 ? "< .001" : chance.toFixed(3);
}

/** What a search costs, as a Markdown table. */
export function describeCosts(costs: readonly Costs[]): string {
  const rows: [string, (costs: Costs) => string][] = [
    ["index built", ({ secondsToIndex }) => `${secondsToIndex.toFixed(1)} s`],
    ["first search", ({ first }) => spread(first, 1, kilobytes)],
    ["a further search", ({ next }) => spread(next, 1, kilobytes)],
    ["a further search, typed letter by letter", ({ letters }) => spread(letters, 1, kilobytes)],
    ["letter to results on the page", ({ shown }) => spread(shown, 0.95, milliseconds)],
    ["letter to answer, in the modules", ({ answered }) => spread(answered, 0.95, milliseconds)],
    ["of that, expansion and ranking", ({ ranked }) => spread(ranked, 0.95, milliseconds)],
  ];
  return tableOf(
    ["", ...costs.map(({ items }) => `${items.toLocaleString("en-GB")} items`)],
    rows.map(([name, of]) => [name, ...costs.map(of)]),
  );
}

/** What the first search loads, part by part. */
export function describeParts(costs: readonly Costs[]): string {
  const names = [...new Set(costs.flatMap(({ parts }) => [...parts.keys()]))];
  return tableOf(
    ["of the first search", ...costs.map(({ items }) => `${items.toLocaleString("en-GB")} items`)],
    names.map((name) => [name, ...costs.map(({ parts }) => kilobytes(parts.get(name) ?? 0))]),
  );
}

function spread(values: readonly number[], share: number, show: (value: number) => string): string {
  return `${show(quantile(values, 0.5))} (${show(quantile(values, share))})`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
