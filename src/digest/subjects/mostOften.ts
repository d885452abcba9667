import { compare } from "../order.ts";

/** How often something is mentioned. */
export interface Mentioned<T> {
  readonly subject: T;
  readonly count: number;
}

/** Each subject once, the most often mentioned first; of equals, the first. */
export function mostOften<T>(subjects: Iterable<T>): Mentioned<T>[] {
  const counts = new Map<T, number>();
  for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts]
    .map(([subject, count]) => ({ subject, count }))
    .sort((a, b) => compare(b.count, a.count));
}
