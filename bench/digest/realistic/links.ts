import type { Random } from "../random.ts";
import { slugFrom } from "../registers.ts";
import type { Words } from "../words.ts";
import type { Piece } from "./pieces.ts";

/** The links of one item: pieces of its sentences, and what must stand below its text. */
export interface Links {
  readonly pieces: readonly Piece[];
  definitions(): string[];
}

type Style = "inline" | "reference" | "bare" | "brackets";

/** One writer in twelve puts addresses below the text. Some items have a link in every sentence, and every fifth has none. */
export function linksOf(
  random: Random,
  { words, pages }: { words: Words; pages: readonly string[] },
  phrase: (words: number) => string,
): Links {
  if (random.chance(0.2)) return { pieces: [], definitions: () => [] };
  const perHundred = random.logNormal(35, 0.8, 5, 150) / 10;
  const usual: Style = random.chance(0.08) ? "reference" : "inline";
  const definitions: string[] = [];
  const written = (address: string): Record<Style, () => string> => ({
    inline: () => `[${phrase(random.between(1, 5))}](${address})`,
    bare: () => address,
    brackets: () => `<${address}>`,
    reference: () => {
      definitions.push(`[${definitions.length + 1}]: ${address}`);
      return `[${phrase(random.between(1, 5))}][${definitions.length}]`;
    },
  });
  const styles = [
    [40, usual],
    [1, "bare"],
    [1, "brackets"],
  ] as const;
  const link = () =>
    random.chance(0.15)
      ? written(random.pick(pages))[usual]()
      : written(addressOf(random, words))[random.weighted<Style>(styles)]();
  return { pieces: [[perHundred, link]], definitions: () => definitions };
}

/** A web address as long as addresses are. */
export function addressOf(random: Random, words: Words): string {
  const host = `${random.pick(["www.", "www.", "", "news."])}${words.name(random).toLowerCase()}.example`;
  const slug = slugFrom(Array.from({ length: random.between(1, 7) }, () => words.common(random)).join(" "));
  const folder = random.pick([
    "news",
    "reports",
    "publications/2021/11",
    "data",
    "blog",
    `${random.between(2010, 2025)}`,
  ]);
  const rest = random.weighted([
    [5, "/"],
    [2, ".html"],
    [1, `?id=${random.between(1, 9999)}`],
    [1, `?page=${random.between(2, 9)}&view=full`],
    [1, "#summary"],
  ]);
  return `https://${host}/${folder}/${slug}${rest}`;
}
