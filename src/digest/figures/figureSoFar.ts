import { memoize } from "../../cache/memoize.ts";
import type { FigureSeries, Item, Topic } from "../digest.ts";
import { figureKey } from "./figureSeries.ts";

/** How many of the newest values an email shows. */
const mostPoints = 20;

/**
 * A figure of an item with its values up to the item's issue, so that an email stays as it was sent, whatever is published later. It has those of the
 * item's first topic or organisation that has several. Undefined if none has.
 */
export function figureSoFar(item: Item, figure: Item["figures"][number]): FigureSeries | undefined {
  const key = figureKey(figure);
  for (const subject of [...item.topics, ...item.organisations]) {
    const series = seriesByKey(subject).get(key);
    const points = series?.points.filter(({ items }) =>
      items.some(({ issue }) => issue.week <= item.issue.week),
    );
    if (series && points && points.length > 1) return { ...series, points: points.slice(0, mostPoints) };
  }
  return undefined;
}

/** Remembered, because thousands of items share a topic. */
const seriesByKey = memoize(
  ({ figures }: Pick<Topic, "figures">) => new Map(figures.map((series) => [figureKey(series), series])),
);
