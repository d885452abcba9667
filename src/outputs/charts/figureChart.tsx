import type { FigureSeries } from "../../digest/digest.ts";
import { changeWords, isShare } from "../../digest/figures/figureWords.ts";
import type { Language } from "../../language/language.ts";
import { sentenceCase } from "../../language/sentenceCase.ts";
import { LineChart } from "./lineChart.tsx";
import { ShareChart } from "./shareChart.tsx";

export interface FigureChartProps {
  readonly series: Pick<FigureSeries, "label" | "unit" | "points">;
}

/** The width of a chart in its own units. It is shown at about this many pixels, so that its words are as large as those around it. */
export const chartWidth = 320;

/** What a chart shows, for people who can't see it. */
export function chartName({ series }: FigureChartProps, language: Language): string {
  return `${sentenceCase(series.label)}: ${changeWords(series, language)}`;
}

/** The values of a figure over time: a bar for each if they are parts of a total, a line otherwise. At least two values, of two dates. */
export function FigureChart({ series }: FigureChartProps) {
  return isShare(series) ? <ShareChart series={series} /> : <LineChart series={series} />;
}
