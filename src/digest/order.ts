/** Compares numbers, or texts such as dates and slugs by their characters: the same everywhere, and quick. */
export function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
