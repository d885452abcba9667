/** A source of numbers that look random and are the same at every run. */
export interface Random {
  /** A number from 0 up to, but not, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True with the probability `share`. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of some values, each as often as its share says; the shares need not add up to 1. */
  weighted<T>(choices: readonly (readonly [share: number, value: T])[]): T;
  /** A whole number whose logarithm varies as a bell curve does: lengths of texts and sentences are like that. */
  logNormal(median: number, sigma: number, from: number, to: number): number;
  /** Up to `count` different values; those that stand early in the list come far more often, as in real archives. */
  pickSkewed<T>(list: readonly T[], count: number): T[];
}

/** Makes a source of numbers from a seed (the generator is mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const at = <T>(list: readonly T[], index: number) => list[index] as T;
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (share) => next() < share,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    weighted: (choices) => {
      let rest = next() * choices.reduce((sum, [share]) => sum + share, 0);
      const chosen = choices.findIndex(([share]) => {
        rest -= share;
        return rest < 0;
      });
      return at(choices, Math.max(0, chosen))[1];
    },
    logNormal: (median, sigma, from, to) => {
      const bell = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return Math.round(Math.min(to, Math.max(from, median * Math.exp(sigma * bell))));
    },
    pickSkewed: (list, count) => {
      const picks = Array.from({ length: count }, () => at(list, Math.floor(next() ** 2 * list.length)));
      return [...new Set(picks)];
    },
  };
}

/**
 * Draws ranks from 0 with the frequencies that words have: Zipf's law as Mandelbrot mended it, and steeper from `knee` on,
 * as in large collections of text.
 */
export function wordRanks(count: number, knee: number): (random: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += (rank + 3.7) ** -1.1 / (1 + rank / knee);
    sums[rank] = sum;
  }
  return (random) => firstAbove(sums, random.next() * sum);
}

function firstAbove(sums: Float64Array, wanted: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
