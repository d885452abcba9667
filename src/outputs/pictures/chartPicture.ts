import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Palette } from "../../content/colours/palette.ts";
import { figureFile } from "../../content/siteAddresses.ts";
import type { FigureSeries, Item } from "../../digest/digest.ts";
import { valuesByDate } from "../../digest/figures/figureWords.ts";
import type { Language } from "../../language/language.ts";
import { chartWidth, FigureChart } from "../charts/figureChart.tsx";
import { drawableText } from "./drawableText.ts";
import { paperFont } from "./pictureFonts.ts";

/** Around a chart, in its own units: where a program inverts the colours around it, it is on a card. */
const margin = 14;

/** The width of the picture in an email, in CSS pixels. */
export const chartPictureWidth = chartWidth + 2 * margin;

const stylesIn = (
  { ink, quiet, accent, hairline }: Palette,
  family: string,
) => `text{fill:${ink};font-family:${family};font-size:13px}.chart-date{fill:${quiet};font-size:12.5px}
.chart-last{fill:${accent};font-weight:700}.chart-axis{stroke:${quiet}}
.chart-line{fill:none;stroke:${accent};stroke-width:2;stroke-linejoin:round}
.chart-dot,.chart-part{fill:${accent}}.chart-whole{fill:${hairline}}`;

/** The address of the picture of an item's figure over time. */
export function chartAddress({ address }: Item, { id }: FigureSeries): string {
  return figureFile(address, id.slice(id.indexOf(":") + 1));
}

/** The chart of a figure as a drawing of its own; undefined if its values are all of one date, or its words need letters that the font lacks. */
export function chartSvg(
  series: FigureSeries,
  language: Language,
  palette: Palette,
  family = "Newsreader",
): { svg: string; height: number } | undefined {
  if (valuesByDate(series.points).length < 2) return undefined;
  const chart = render(h(FigureChart, { series }), language);
  const [, size = "0"] = /viewBox="0 0 \d+ (\d+)"/.exec(chart) ?? [];
  const marks = drawableText(chart.slice(chart.indexOf(">") + 1, chart.lastIndexOf("</svg>")), paperFont);
  if (marks === undefined) return undefined;
  const height = Number(size) + 2 * margin;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${chartPictureWidth} ${height}"><style>${stylesIn(palette, family)}</style><rect width="100%" height="100%" fill="${palette.paper}"/><g transform="translate(${margin} ${margin})">${marks}</g></svg>`;
  return { svg, height };
}
