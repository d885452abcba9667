import type { DateTime } from "luxon";
import type { MadeItem, Material } from "../items.ts";

/** What some items have: label, series, byline, picture, sources, key dates, figures, updates, relations, old addresses. */
export function detailsFrom(
  { random, registers, pictures }: Material,
  phrase: (words: number) => string,
  day: DateTime,
  earlier: readonly string[],
): Partial<MadeItem> {
  const later = (days: number) => day.plus({ days: random.between(0, days) });
  const isoDay = (days: number) => later(days).toISODate() ?? "";
  const some = <T>(share: number, most: number, make: () => T): T[] =>
    random.chance(share) ? Array.from({ length: random.between(1, most) }, make) : [];
  const [label] = some(0.15, 1, () =>
    random.pick(["revealed", "exclusive", "analysis", "explainer"] as const),
  );
  const [series] = some(0.15, 1, () => random.pick(registers.series).id);
  const [image] = some(0.4, 1, () => ({
    src: random.pick(pictures),
    alt: phrase(6),
    caption: phrase(8),
    credit: `Drawing: ${phrase(2)}`,
  }));
  return {
    ...(label && { label }),
    ...(series && { series }),
    ...(image && { image }),
    byline: some(0.6, 2, () => phrase(2)),
    sources: some(0.5, 3, () => ({
      publisher: phrase(2),
      title: phrase(5),
      url: `https://www.example.org/sources/${random.between(1, 99_999)}`,
    })),
    keyDates: some(0.15, 2, () => ({
      label: phrase(5),
      date: later(120).toFormat(random.pick(["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM"])),
      kind: random.pick(["opens", "closes", "happens", "expected"]),
    })),
    figures: some(0.2, 3, () => ({
      label: phrase(5),
      value: random.between(1, 500),
      ...(random.chance(0.5) ? { of: random.between(500, 900) } : {}),
      unit: random.pick(["£m", "%", "weeks", "people"]),
      asOf: isoDay(0),
    })),
    updates: some(0.05, 2, () => ({
      date: isoDay(30),
      kind: random.pick(["correction", "clarification", "update"] as const),
      note: `${phrase(12)}.`,
    })),
    related:
      earlier.length === 0
        ? []
        : some(0.15, 2, () => ({
            item: random.pick(earlier),
            as: random.pick(["follows", "responds-to", "differs-from"] as const),
          })),
    formerSlugs: some(0.01, 1, () => `former-${random.between(1, 1e9)}`),
  };
}
