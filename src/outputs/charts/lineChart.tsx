import { type ScaleTime, scaleLinear, scaleUtc } from "d3-scale";
import type { FigurePoint } from "../../digest/digest.ts";
import { bareAmount } from "../../digest/figures/amount.ts";
import { timeOf } from "../../digest/figures/figureSeries.ts";
import { valuesByDate } from "../../digest/figures/figureWords.ts";
import type { Language } from "../../language/language.ts";
import { chartName, chartWidth, type FigureChartProps } from "./figureChart.tsx";

const height = 150;
/** The marks lie between these heights. */
const [top, bottom] = [22, 114];
/** With more values, dots would cover the line. */
const maxDots = 24;

/** A line from the first value to the last, each with its number beside it, and with the highest and lowest between them. Its scale includes zero. */
export function LineChart({ series }: FigureChartProps, language: Language) {
  const values = valuesByDate(series.points);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return null;
  const write = ({ value }: FigurePoint) => bareAmount(value, series.unit, language.tag);
  const { x, y } = scalesOf(values, gutterOf(write(first)), chartWidth - gutterOf(write(last)));
  const ticks = namedTicks(x, values, language);
  const place = ({ date, value }: FigurePoint) => [round(x(timeOf(date))), round(y(value))] as const;
  const [from, to] = x.range().map(round);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${chartWidth} ${height}`}
      role="img"
      aria-label={chartName({ series }, language)}
    >
      <path
        class="chart-axis"
        d={`M${from} ${round(y(0))}H${to}${ticks.map(({ at }) => `M${round(at)} ${bottom}v5`).join("")}`}
      />
      {ticks.map(({ at, name, anchor }) => (
        <text key={at} class="chart-date" x={round(at)} y={height - 6} text-anchor={anchor}>
          {name}
        </text>
      ))}
      <path class="chart-line" d={`M${values.map((point) => place(point).join(" ")).join("L")}`} />
      {series.points.length <= maxDots &&
        series.points.map((point) => {
          const [cx, cy] = place(point);
          return <circle key={`${point.date} ${point.value}`} class="chart-dot" cx={cx} cy={cy} r={3} />;
        })}
      <Value at={place(first)} shift={[-8, 4]} anchor="end" text={write(first)} />
      <Value at={place(last)} shift={[8, 4]} anchor="start" text={write(last)} last />
      {extremesBetween(values).map(({ point, shift }) => (
        <Value key={point.date} at={place(point)} shift={[0, shift]} anchor="middle" text={write(point)} />
      ))}
    </svg>
  );
}

interface ValueProps {
  readonly at: readonly [number, number];
  readonly shift: readonly [number, number];
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
  readonly last?: boolean;
}

/** A number beside its mark. */
function Value({ at: [x, y], shift: [right, down], anchor, text, last = false }: ValueProps) {
  return (
    <text
      class={last ? "chart-last" : "chart-value"}
      x={round(x + right)}
      y={round(y + down)}
      text-anchor={anchor}
    >
      {text}
    </text>
  );
}

/** Scales for values and dates. */
function scalesOf(values: readonly FigurePoint[], left: number, right: number) {
  const numbers = values.map(({ value }) => value);
  const times = values.map(({ date }) => timeOf(date));
  const x = scaleUtc([Math.min(...times), Math.max(...times)], [left, right]);
  const domain = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const y = scaleLinear(domain[0] === domain[1] ? [0, 1] : domain, [bottom, top]);
  return { x, y };
}

/** The dates to name below the axis: round ones if two of them are within the line, or else the first and the last. */
function namedTicks(x: ScaleTime<number, number>, values: readonly FigurePoint[], { shortDay }: Language) {
  const rounded = x.ticks(3);
  const isYear = rounded.every((day) => day.getUTCMonth() === 0 && day.getUTCDate() === 1);
  const isMonth = rounded.every((day) => day.getUTCDate() === 1);
  if (rounded.length < 2 || !(isYear || isMonth)) {
    const ends = [values[0]?.date ?? "", values.at(-1)?.date ?? ""];
    return ends.map((date, index) => ({
      at: x(timeOf(date)),
      name: shortDay(date.slice(0, 10)),
      anchor: index === 0 ? ("start" as const) : ("end" as const),
    }));
  }
  return rounded.map((day) => ({
    at: x(day),
    name: shortDay(day.toISOString().slice(0, isYear ? 4 : 7)),
    anchor: "middle" as const,
  }));
}

/** The highest and lowest value, if they are higher or lower than the first and the last. */
function extremesBetween(values: readonly FigurePoint[]) {
  const ends = [values[0]?.value ?? 0, values.at(-1)?.value ?? 0];
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return [
    ...(high && high.value > Math.max(...ends) ? [{ point: high, shift: -8 }] : []),
    ...(low && low.value < Math.min(...ends) ? [{ point: low, shift: 17 }] : []),
  ];
}

/** The room for a number beside the line: an estimate, because no font is measured. */
function gutterOf(text: string): number {
  return 14 + text.length * 7.5;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
