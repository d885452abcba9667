import type { FigureSeries } from "../../../src/digest/digest.ts";
import { changeWords, pointAmount, valuesByDate } from "../../../src/digest/figures/figureWords.ts";
import { shownFigures } from "../../../src/digest/figures/shownFigures.ts";
import type { Language } from "../../../src/language/language.ts";
import { sentenceCase } from "../../../src/language/sentenceCase.ts";
import { FigureChart } from "../../../src/outputs/charts/figureChart.tsx";
import type { Shown } from "../../pageTemplate.ts";

/** Everything that `FigureCharts` shows of a subject. */
export function figureChartsShow({ figures }: { readonly figures: readonly FigureSeries[] }): Shown[] {
  return shownFigures(figures).flatMap(({ series, earlier }) => [
    series,
    earlier,
    ...series.points.flatMap(({ items }) => items),
  ]);
}

interface FigureChartsProps {
  /** Those of a topic or organisation. */
  readonly figures: readonly FigureSeries[];
}

/** The figures that items have reported more than once: each as a chart, in words and as a table. Nothing if there are none. */
export function FigureCharts({ figures }: FigureChartsProps, language: Language) {
  const { words } = language;
  const shown = shownFigures(figures);
  if (shown.length === 0) return null;
  return (
    <section class="figure-charts" aria-labelledby="figures">
      <h2 id="figures" class="section-name">
        {words.figures.overTime}
      </h2>
      <div class="chart-grid">
        {shown.map(({ series, earlier }) => (
          <figure key={series.id} id={series.id} class="figure-chart">
            <figcaption>
              <h3>{sentenceCase(series.label)}</h3>
              <p>{sentenceCase(changeWords(series, language))}.</p>
            </figcaption>
            {valuesByDate(series.points).length > 1 && <FigureChart series={series} />}
            <details>
              <summary>{words.figures.valuesAndSources}</summary>
              <FigureTable series={series} />
              {earlier > 0 && <p>{words.figures.earlierValues(earlier)}</p>}
            </details>
          </figure>
        ))}
      </div>
    </section>
  );
}

function FigureTable({ series }: { readonly series: FigureSeries }, language: Language) {
  const { columns } = language.words.figures;
  const { label, unit, points } = series;
  return (
    <table>
      <caption>{unit ? `${label} (${unit})` : label}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.asOf}</th>
          <th scope="col" class="number">
            {columns.value}
          </th>
          <th scope="col">{columns.reportedIn}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={`${point.date} ${point.value}`}>
            <th scope="row">{language.shortDay(point.date.slice(0, 10))}</th>
            <td class="number">{pointAmount(point, unit, language)}</td>
            <td>
              {point.items.map((item) => (
                <p key={item.slug}>
                  <a href={item.address}>{item.headline}</a>
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
