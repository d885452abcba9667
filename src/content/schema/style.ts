import { z } from "zod";
import { listOf, literalWord, text, wildcardWord } from "./fieldTypes.ts";

const avoided = z.strictObject({
  word: wildcardWord.describe("A word or phrase in lower case. A `*` at the end matches any ending."),
  instead: text.describe("What to write instead."),
});

const acronym = z.strictObject({
  short: literalWord.describe("The acronym."),
  long: text.describe("What the acronym stands for."),
});

/** `_data/style.yaml`: the publication's house style. */
export const styleFields = z.strictObject({
  avoid: listOf(avoided).default([]).describe("Words to avoid."),
  acronyms: listOf(acronym)
    .default([])
    .describe("Acronyms to spell out the first time they appear in an item."),
  relativeDates: listOf(wildcardWord)
    .default([])
    .describe("Words such as `yesterday` that need a date next to them."),
  trackers: listOf(wildcardWord)
    .default([])
    .describe("Parameters in web addresses that only track readers. A `*` at the end matches any ending."),
  mayRepeat: listOf(literalWord).default([]).describe("Words that may appear twice in a row."),
});

export type StyleFields = z.output<typeof styleFields>;
