import { scaleLinear } from "d3-scale";
import { pointAmount } from "../../digest/figures/figureWords.ts";
import type { Language } from "../../language/language.ts";
import { chartName, chartWidth, type FigureChartProps } from "./figureChart.tsx";

const rowHeight = 36;

/** A bar for each value, the newest first: the part, and the whole that it is part of. */
export function ShareChart({ series }: FigureChartProps, language: Language) {
  const { points, unit } = series;
  const width = scaleLinear([0, 1], [0, chartWidth]).clamp(true);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${chartWidth} ${points.length * rowHeight}`}
      role="img"
      aria-label={chartName({ series }, language)}
    >
      {points.map((point, index) => {
        const { date, value, of = 1 } = point;
        const y = index * rowHeight;
        return (
          <g key={`${date} ${value}`}>
            <text class="chart-date" x={0} y={y + 14}>
              {language.shortDay(date.slice(0, 10))}
            </text>
            <text
              class={index === 0 ? "chart-last" : "chart-value"}
              x={chartWidth}
              y={y + 14}
              text-anchor="end"
            >
              {pointAmount(point, unit, language)}
            </text>
            <rect class="chart-whole" y={y + 20} width={chartWidth} height={8} />
            <rect class="chart-part" y={y + 20} width={width(value / of).toFixed(1)} height={8} />
          </g>
        );
      })}
    </svg>
  );
}
