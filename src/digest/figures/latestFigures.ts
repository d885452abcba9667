import type { FigurePoint, FigureSeries } from "../digest.ts";
import { shownFigures } from "./shownFigures.ts";

/** A figure, and its newest value. */
export interface LatestFigure {
  readonly series: FigureSeries;
  readonly point: FigurePoint;
}

/** How many a page lists. */
const most = 4;

/** The newest figures of a topic or organisation, apart from those that its page shows over time. `figures` are the newest first. */
export function latestFigures(figures: readonly FigureSeries[]): LatestFigure[] {
  const overTime = new Set(shownFigures(figures).map(({ series }) => series.id));
  return figures
    .filter(({ id }) => !overTime.has(id))
    .slice(0, most)
    .flatMap((series) => series.points.slice(0, 1).map((point) => ({ series, point })));
}
