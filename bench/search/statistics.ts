import type { Random } from "../digest/random.ts";

/** nDCG of the first ten, binary relevance, against all that are relevant. */
export function ndcg(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  const gain = (hits: readonly boolean[]) =>
    hits.reduce((total, hit, place) => total + (hit ? 1 / Math.log2(place + 2) : 0), 0);
  const best = gain(Array.from({ length: Math.min(10, relevant.size) }, () => true));
  return best === 0 ? 0 : gain(ranked.slice(0, 10).map((id) => relevant.has(id))) / best;
}

export function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / (values.length || 1);
}

/** The value that a share of all values stay below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const rounds = 5000;

/** The chance that two paired lists differ as much as they do by luck: the signs of their differences flipped at random. */
export function pairedChance(a: readonly number[], b: readonly number[], random: Random): number {
  const differences = a.map((value, place) => value - (b[place] ?? 0));
  const seen = Math.abs(mean(differences));
  const flipped = () => differences.map((difference) => (random.chance(0.5) ? difference : -difference));
  const extremes = Array.from({ length: rounds }, () => Math.abs(mean(flipped()))).filter(
    (luck) => luck >= seen - Number.EPSILON,
  );
  return extremes.length / rounds;
}
