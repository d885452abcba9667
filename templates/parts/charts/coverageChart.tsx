import type { Coverage } from "../../../src/digest/subjects/coverage.ts";
import type { Language } from "../../../src/language/language.ts";

const width = 320;
/** Of the highest bar. */
const height = 52;
/** Above the bars, for the number of the highest. */
const top = 14;
const baseline = top + height;

/** Since when and how much a subject is written about, in words and, if that is more than one period, as a chart and a table. */
export function CoverageChart({ coverage }: { readonly coverage: Coverage }, language: Language) {
  const { charts } = language.words;
  const { periods, unit } = coverage;
  if (periods.length < 2) return <p class="coverage-words">{wordsOf(coverage, language)}</p>;
  return (
    <figure class="coverage-chart">
      <Bars coverage={coverage} />
      <figcaption>
        <p class="coverage-words">{wordsOf(coverage, language)}</p>
        <details>
          <summary>{charts.asTable}</summary>
          <table>
            <caption>{charts.table(unit)}</caption>
            <thead>
              <tr>
                <th scope="col">{charts.units[unit]}</th>
                <th scope="col" class="number">
                  {charts.items}
                </th>
              </tr>
            </thead>
            <tbody>
              {periods.map(({ name, count }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td class="number">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}

/** With more bars than this, only the highest has its number. */
const mostNumbers = 12;
const widestBar = 26;

/** A bar for each period with items. The first and the last period have their names. */
function Bars({ coverage: { periods, peak, unit } }: { readonly coverage: Coverage }, { words }: Language) {
  const step = width / periods.length;
  const barWidth = Math.min(widestBar, step * 0.8);
  const bars = periods.map((period, index) => ({
    ...period,
    middle: (index + 0.5) * step,
    top: baseline - (period.count / peak.count) * height,
    isNumbered: period.count > 0 && (periods.length <= mostNumbers || period === peak),
  }));
  return (
    <svg viewBox={`0 0 ${width} ${baseline + 16}`} role="img" aria-label={words.charts.chart(unit)}>
      {bars
        .filter(({ count }) => count > 0)
        .map(({ name, middle, top }) => (
          <rect
            key={name}
            x={round(middle - barWidth / 2)}
            y={round(top)}
            width={round(barWidth)}
            height={round(baseline - top)}
          />
        ))}
      <path d={`M0 ${baseline}H${width}`} />
      {bars
        .filter(({ isNumbered }) => isNumbered)
        .map(({ name, middle, top, count }) => (
          <text key={name} x={within(10, middle)} y={round(top - 4)}>
            {count}
          </text>
        ))}
      {[bars[0], bars.at(-1)].map((bar) => (
        <text key={bar?.name} x={within(22, bar?.middle ?? 0)} y={baseline + 13}>
          {bar?.name}
        </text>
      ))}
    </svg>
  );
}

/** The middle of a text, such that half of its width has room at the edges of the chart. */
function within(half: number, middle: number): number {
  return round(Math.max(half, Math.min(width - half, middle)));
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** "3 items, all of 8 March 2024.", "26 items from 25 May 2018 to 8 March 2024, most in 2023 (10)." */
function wordsOf(
  { first, newest, periods, peak }: Coverage,
  { words: { charts }, longDay }: Language,
): string {
  const items = periods.reduce((sum, { count }) => sum + count, 0);
  const [from, to] = [longDay(first), longDay(newest)];
  if (first === newest) return charts.allOfDay(items, from);
  const isOnlyPeak = periods.length > 1 && periods.filter(({ count }) => count === peak.count).length === 1;
  return isOnlyPeak ? charts.fromToPeak(items, from, to, peak) : charts.fromTo(items, from, to);
}
