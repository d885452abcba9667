import { compare } from "../../digest/order.ts";
import { readDay } from "../fields/readDay.ts";
import type { SourcePost } from "../sourcePost.ts";

/** The most days between two posts, and what such a rhythm is called. */
const rhythms: readonly (readonly [days: number, name: string])[] = [
  [2, "daily"],
  [10, "weekly"],
  [20, "fortnightly"],
  [45, "monthly"],
  [Number.POSITIVE_INFINITY, "irregular"],
];

/** How often a publication appears, by the median of the days between its posts. */
export function rhythmOf(posts: readonly SourcePost[]): string {
  const days = [...new Set(posts.map(({ date = "" }) => readDay(date)?.day ?? ""))].sort();
  const gaps = days
    .slice(1)
    .map((day, index) => (Date.parse(day) - Date.parse(days[index] ?? day)) / 86_400_000)
    .sort(compare);
  const median = gaps[Math.floor(gaps.length / 2)];
  if (median === undefined) return "a single day";
  const [, name] = rhythms.find(([most]) => median <= most) ?? [];
  return `${name}, from ${days[0]} to ${days.at(-1)}`;
}
