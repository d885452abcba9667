import { DateTime } from "luxon";
import type { MadeItem, Material } from "../items.ts";
import { writerOf } from "../prose.ts";
import type { Random } from "../random.ts";
import { slugFrom } from "../registers.ts";
import { detailsFrom } from "./details.ts";

const lastFriday = DateTime.fromISO("2025-06-27", { zone: "utc" });

/** Makes so many items that are much alike, the oldest first: each may refer to those before it, of which no more than the slugs is kept. */
export function* itemsFrom(material: Material, count: number): Generator<MadeItem> {
  const perWeek = itemsPerWeek(count);
  const weeks = Math.ceil(count / perWeek);
  const slugs = new Set<string>();
  const earlier: string[] = [];
  for (let index = 0; index < count; index++) {
    const week = Math.floor(index / perWeek);
    const day = lastFriday.minus({
      weeks: weeks - 1 - week,
      days: 4 - Math.floor(((index % perWeek) * 5) / perWeek),
    });
    const item = itemFrom(material, day, earlier, index % perWeek === 0);
    const slug = slugs.has(item.slug) ? `${item.slug}-${index}` : item.slug;
    slugs.add(slug);
    earlier.push(slug);
    yield { ...item, slug };
  }
}

/** 20 a week at 10,000 items: ten times the items are an archive that is some three times as long and as dense. */
function itemsPerWeek(count: number): number {
  return Math.round(20 * Math.sqrt(Math.max(1, count / 10_000)));
}

function itemFrom(material: Material, day: DateTime, earlier: readonly string[], lead: boolean): MadeItem {
  const { random, registers } = material;
  const { phrase, sentence, body } = writerOf(random, material.words);
  const headline = phrase(random.between(5, 9));
  const ids = (list: readonly { id: string }[], from: number, to: number) =>
    random.pickSkewed(list, random.between(from, to)).map(({ id }) => id);
  const topics = ids(registers.topics, 1, 3);
  const [organisations, people] = [ids(registers.organisations, 0, 3), ids(registers.people, 0, 2)];
  return {
    slug: slugFrom(headline),
    week: day.toFormat("kkkk-'W'WW"),
    headline,
    date: day.toISODate() ?? "",
    standfirst: sentence(),
    topics,
    organisations,
    people,
    ...detailsFrom(material, phrase, day, earlier),
    ...(lead ? { order: 1 } : {}),
    body: body(random.between(200, 500), {
      links: linksFrom(random, topics, earlier),
      names: namesFrom(material, [...organisations, ...people]),
    }),
  };
}

/** The names of those that the item is about and, in one of eighty, one that it is not. */
function namesFrom(
  { random, registers: { organisations, people } }: Material,
  ids: readonly string[],
): string[] {
  const listed = [...organisations, ...people].filter(({ id }) => ids.includes(id));
  const other = random.chance(1 / 80) ? [random.pick(organisations)] : [];
  return [...listed, ...other].map(({ name }) => String(name));
}

function linksFrom(random: Random, topics: readonly string[], earlier: readonly string[]): string[] {
  const item = earlier.length > 0 ? [`/items/${random.pick(earlier)}/`] : [];
  const all = [
    ...item,
    `/topics/${topics[0]}/`,
    `https://www.example.org/reports/${random.between(1, 99999)}`,
  ];
  return all.filter(() => random.chance(0.5));
}
