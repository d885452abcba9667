import { z } from "zod";
import { most } from "../limits.ts";
import { day, listOf } from "./fieldTypes.ts";
import { literalWord, name, sentence, wildcardWord } from "./textTypes.ts";

const words = <S extends z.ZodType>(entry: S) => listOf(entry, "must be a list", most.words);

const avoided = z.strictObject({
  word: wildcardWord.describe("A word or phrase in lower case. A `*` at the end matches any ending."),
  instead: sentence.describe("What to write instead."),
});

const acronym = z.strictObject({
  short: literalWord.describe("The acronym."),
  long: name.describe("What the acronym stands for."),
});

/** `_data/style.yaml`: the publication's house style. */
export const styleFields = z.strictObject({
  avoid: words(avoided).default([]).describe("Words to avoid."),
  acronyms: words(acronym)
    .default([])
    .describe("Acronyms to spell out the first time they appear in an item."),
  relativeDates: words(wildcardWord)
    .default([])
    .describe("Words such as `yesterday` that need a date next to them."),
  trackers: words(wildcardWord)
    .default([])
    .describe("Parameters in web addresses that only track readers. A `*` at the end matches any ending."),
  mayRepeat: words(literalWord).default([]).describe("Words that may appear twice in a row."),
  altsWaitUntil: day
    .optional()
    .describe(
      "The day from which pictures without a description count again. Until then, `check` only counts those in items from before `lintFrom` or, without it, in all items.",
    ),
  lintFrom: day
    .optional()
    .describe(
      "The day from which house rules count. `check` reports older items' breaches only with `--all`: for archives that were imported.",
    ),
});

export type StyleFields = z.output<typeof styleFields>;
