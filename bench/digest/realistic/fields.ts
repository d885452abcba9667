import type { DateTime } from "luxon";
import type { MadeItem, Material } from "../items.ts";
import type { Random } from "../random.ts";
import { capital, type Words } from "../words.ts";
import { addressOf } from "./links.ts";
import type { Sentences } from "./sentences.ts";

/** What items of one digest share: who writes them, and what they count again and again. */
export interface Staff {
  readonly writers: readonly string[];
  readonly counted: readonly { readonly label: string; readonly unit: string }[];
}

export function staffOf(random: Random, words: Words, { phrase }: Sentences): Staff {
  return {
    writers: Array.from({ length: 7 }, () => `${words.name(random)} ${words.name(random)}`),
    counted: Array.from({ length: 20 }, () => ({
      label: capital(phrase(random.between(2, 6))),
      unit: random.pick(["£m", "£bn", "%", "weeks", "people", "posts"]),
    })),
  };
}

/** What some items have: label, series, byline, picture, sources, key dates, figures, updates, old addresses. */
export function fieldsFrom(
  { random, words, registers, pictures }: Material,
  { writers, counted }: Staff,
  { phrase, sentence }: Sentences,
  day: DateTime,
): Partial<MadeItem> {
  const some = <T>(share: number, most: number, make: () => T): T[] =>
    random.chance(share) ? Array.from({ length: random.logNormal(1.4, 0.5, 1, most) }, make) : [];
  const one = <T>(share: number, make: () => T) => some(share, 1, make)[0];
  const title = (from: number, to: number) => capital(phrase(random.between(from, to)));
  const later = (days: number) => day.plus({ days: random.between(0, days), hours: random.between(9, 23) });
  const isoDay = (days: number) => later(days).toISODate() ?? "";
  const label = one(0.12, () => random.pick(["revealed", "exclusive", "analysis", "explainer"] as const));
  const series = one(0.12, () => random.pick(registers.series).id);
  const image = one(0.2, () => ({
    src: random.pick(pictures),
    alt: title(4, 16),
    ...(random.chance(0.6) ? { caption: sentence() } : {}),
    ...(random.chance(0.6) ? { credit: `Drawing: ${random.pick(writers)}` } : {}),
  }));
  return {
    ...(label && { label }),
    ...(series && { series }),
    ...(image && { image }),
    byline: [...new Set(some(0.6, 2, () => random.pick(writers)))],
    sources: some(0.6, 5, () => ({
      publisher: String(random.pick(registers.organisations).name),
      title: title(3, 14),
      url: addressOf(random, words),
      ...(random.chance(0.3)
        ? {
            date: later(0)
              .minus({ days: random.between(0, 400) })
              .toFormat("yyyy-MM-dd"),
          }
        : {}),
    })),
    keyDates: some(0.15, 4, () => ({
      label: title(2, 7),
      date: later(150).toFormat(random.pick(["yyyy-MM-dd", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM"])),
      kind: random.pick(["opens", "closes", "happens", "expected"]),
    })),
    figures: uniqueBy(
      some(0.2, 4, () => ({
        ...random.pick(counted),
        value: random.chance(0.5) ? random.between(1, 900) : random.between(1, 9999) / 10,
        ...(random.chance(0.2) ? { of: random.between(1000, 2000) } : {}),
        asOf: isoDay(0),
      })),
      ({ label }) => label,
    ),
    updates: some(0.06, 3, () => ({
      date: isoDay(30),
      kind: random.pick(["correction", "correction", "clarification", "update"] as const),
      note: Array.from({ length: random.between(1, 3) }, () => sentence()).join(" "),
    })),
    formerSlugs: some(0.01, 1, () => `former-${random.between(1, 1e9)}`),
  };
}

function uniqueBy<T>(list: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(list.map((value) => [key(value), value])).values()];
}
