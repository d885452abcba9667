import { z } from "zod";
import { listOf } from "./fieldTypes.ts";
import { most } from "./limits.ts";
import { literalWord, name, sentence, wildcardWord } from "./textTypes.ts";

const words = <S extends z.ZodType>(entry: S) => listOf(entry, "must be a list", most.words);

const avoided = z.strictObject({
  word: wildcardWord.describe("A word or phrase, in small letters; a `*` at its end stands for any ending."),
  instead: sentence.describe("What to write instead."),
});

const acronym = z.strictObject({
  short: literalWord.describe("The acronym."),
  long: name.describe("What it stands for, as it is spelled out."),
});

/** `_data/style.yaml`: how this publication writes. */
export const styleFields = z.strictObject({
  avoid: words(avoided).default([]).describe("Words to avoid."),
  acronyms: words(acronym).default([]).describe("Acronyms to spell out where they first occur in an item."),
  relativeDates: words(wildcardWord)
    .default([])
    .describe("Words such as `yesterday`, which need the date itself beside them."),
  trackers: words(wildcardWord)
    .default([])
    .describe("Parameters of web addresses that only track readers; a `*` at the end stands for any ending."),
  mayRepeat: words(literalWord).default([]).describe("Words that may stand twice in a row."),
});

export type StyleFields = z.output<typeof styleFields>;
