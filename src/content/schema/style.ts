import { z } from "zod";
import { listOf, literalWord, text, wildcardWord } from "./fieldTypes.ts";

const avoided = z.strictObject({
  word: wildcardWord.describe("A word or phrase, in small letters; a `*` at its end stands for any ending."),
  instead: text.describe("What to write instead."),
});

const acronym = z.strictObject({
  short: literalWord.describe("The acronym."),
  long: text.describe("What it stands for, as it is spelled out."),
});

/** `_data/style.yaml`: how this publication writes. */
export const styleFields = z.strictObject({
  avoid: listOf(avoided).default([]).describe("Words to avoid."),
  acronyms: listOf(acronym).default([]).describe("Acronyms to spell out where they first occur in an item."),
  relativeDates: listOf(wildcardWord)
    .default([])
    .describe("Words such as `yesterday`, which need the date itself beside them."),
  trackers: listOf(wildcardWord)
    .default([])
    .describe("Parameters of web addresses that only track readers; a `*` at the end stands for any ending."),
  mayRepeat: listOf(literalWord).default([]).describe("Words that may stand twice in a row."),
});

export type StyleFields = z.output<typeof styleFields>;
