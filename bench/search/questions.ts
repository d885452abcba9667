import { indexWords } from "../../src/browser/search/query/words.ts";
import type { MadeItem } from "../digest/items.ts";
import { type Random, randomFrom } from "../digest/random.ts";
import { sample } from "./knownItems.ts";

/** Questions of three words of one item, one of its headline and two of its text, as a reader remembers them: nobody remembers addresses. */
export function questionsAbout(
  items: readonly Pick<MadeItem, "headline" | "body">[],
  count: number,
): string[] {
  const random = randomFrom(3);
  const drawn = (text: string, from: number, size: number, random: Random) => {
    const words = [...new Set(indexWords(text))].filter(
      (word) => word.length > from && /^\p{L}+$/u.test(word),
    );
    return sample(words, size, random);
  };
  return Array.from({ length: count }, () => {
    const { headline, body } = random.pick(items);
    const text = body.replace(/\]\([^)]*\)|\]: \S+|https?:[^\s>]+/g, " ");
    return [...drawn(headline, 3, 1, random), ...drawn(text, 5, 2, random)].join(" ");
  });
}
