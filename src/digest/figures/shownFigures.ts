import { memoize } from "../../cache/memoize.ts";
import type { FigureSeries, Item, Topic } from "../digest.ts";
import { figureKey } from "./figureSeries.ts";

/** A figure on the page of a topic or organisation, with its newest values. */
export interface ShownFigure {
  readonly series: FigureSeries;
  /** How many values are left out, because they are older. */
  readonly earlier: number;
}

/** How much a page shows. Others are on the pages of their items. */
const most = { figures: 4, points: 20 };

/** The figures with at least two values that a page shows over time, the newest first. `figures` are those of a topic or organisation. */
export function shownFigures(figures: readonly FigureSeries[]): ShownFigure[] {
  const shown: ShownFigure[] = [];
  for (const series of figures) {
    if (shown.length === most.figures) break;
    const { points } = series;
    if (points.length > 1)
      shown.push({
        series: { ...series, points: points.slice(0, most.points) },
        earlier: Math.max(0, points.length - most.points),
      });
  }
  return shown;
}

/** A figure over time, and where the site shows it. */
export interface FigurePlace extends ShownFigure {
  /** With an anchor. */
  readonly address: string;
}

/** Where the site shows an item's figure over time: at its first topic or organisation that does. Undefined if none does. */
export function figurePlace(item: Item, figure: Item["figures"][number]): FigurePlace | undefined {
  const key = figureKey(figure);
  for (const subject of [...item.topics, ...item.organisations]) {
    const shown = shownByKey(subject).get(key);
    if (shown) return { ...shown, address: `${subject.address}#${encodeURIComponent(shown.series.id)}` };
  }
  return undefined;
}

/** Remembered, because thousands of items share a topic. */
const shownByKey = memoize(
  ({ figures }: Pick<Topic, "figures">) =>
    new Map(shownFigures(figures).map((shown) => [figureKey(shown.series), shown])),
);
