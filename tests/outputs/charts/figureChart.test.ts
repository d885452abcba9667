import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { h } from "preact";
import { render } from "preact-render-to-string";
import type { FigurePoint } from "../../../src/digest/digest.ts";
import { usualLanguage } from "../../../src/language/language.ts";
import { FigureChart } from "../../../src/outputs/charts/figureChart.tsx";

type Point = Pick<FigurePoint, "date" | "value" | "of">;

/** The chart of a figure, the newest value first. */
const chartOf = (points: readonly Point[], unit?: string): string =>
  render(
    h(FigureChart, {
      series: { label: "Leaks", unit, points: points.map((point) => ({ ...point, items: [] })) },
    }),
    usualLanguage,
  );

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
const heightsOf = (svg: string) => [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y));

describe("The chart of a figure", () => {
  const line = chartOf([
    { date: "2021-11-10", value: 21, of: undefined },
    { date: "2018-11", value: 5, of: undefined },
  ]);

  test("has a name that says what it shows", () => {
    assert.match(line, /role="img" aria-label="Leaks: rose from 5 in Nov 2018 to 21 in Nov 2021"/);
  });

  test("has round dates below, and the first and last value beside the line", () => {
    assert.deepEqual(textsOf(line), ["2019", "2020", "2021", "5", "21"]);
  });

  test("has the first and last date below if no round ones are between", () => {
    const svg = chartOf([
      { date: "2021-11-10", value: 2, of: undefined },
      { date: "2021-11-03", value: 1, of: undefined },
    ]);
    assert.deepEqual(textsOf(svg).slice(0, 2), ["3 Nov 2021", "10 Nov 2021"]);
  });

  test("has a bar for each value that is part of a total, and never a wider one than the total", () => {
    const svg = chartOf([
      { date: "2021", value: 50, of: 42 },
      { date: "2020", value: 21, of: 42 },
    ]);
    assert.deepEqual(textsOf(svg), ["2021", "50 of 42", "2020", "21 of 42"]);
    assert.deepEqual(
      [...svg.matchAll(/chart-part"[^>]*width="([\d.]+)"/g)].map(([, width]) => width),
      ["320.0", "160.0"],
    );
  });

  test("shows values below zero below the axis, and the lowest between with its number", () => {
    const svg = chartOf([
      { date: "2021", value: 4, of: undefined },
      { date: "2020", value: -8, of: undefined },
      { date: "2019", value: 0, of: undefined },
    ]);
    assert.deepEqual(textsOf(svg).slice(-3), ["0", "4", "−8"]);
    const [, axis] = /class="chart-axis" d="M[\d.]+ ([\d.]+)/.exec(svg) ?? [];
    const [last = 0, low = 0, first = 0] = heightsOf(svg);
    assert.ok(last < Number(axis) && first === Number(axis) && low > Number(axis));
  });

  test("is made without styles, scripts and numbers that are none, even of equal values", () => {
    const svg = chartOf([
      { date: "2021", value: 0, of: undefined },
      { date: "2020", value: 0, of: undefined },
    ]);
    assert.doesNotMatch(svg, /style|script|NaN|Infinity/);
  });
});
