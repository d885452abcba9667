/** Compares numbers, or texts such as dates and slugs by code unit: quick, and the same in every locale. */
export function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The latest of some days; undefined if there are none. */
export function latest(days: readonly (string | undefined)[]): string | undefined {
  let last: string | undefined;
  for (const day of days) if (day !== undefined && compare(day, last ?? "") > 0) last = day;
  return last;
}
