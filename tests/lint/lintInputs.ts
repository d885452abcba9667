import { stringify } from "yaml";
import { loadDigest } from "../../src/build/loadDigest.ts";
import { type Problem, sortProblems } from "../../src/content/problem.ts";
import { readContent } from "../../src/content/readContent.ts";
import type { StyleFields } from "../../src/content/schema/index.ts";
import type { HouseStyle } from "../../src/lint/houseRule.ts";
import { fixItem, lintItem } from "../../src/lint/lint.ts";
import { describeProblem } from "../../src/report.ts";
import { aDigest, type Files } from "../support/digest.ts";

export const file = "content/items/flood.md";

/** The file with the settings of house style. */
export const aStyle = (style: Partial<StyleFields>): Files => ({ "_data/style.yaml": stringify(style) });

/** The lines that a check prints for an item in a small digest with these files, including house style. */
export function linesOf(item: string, files: Files = {}): string[] {
  const { problems, content } = loadDigest(
    aDigest({ ...files, [file]: item }),
    new Date("2021-11-12"),
    false,
  );
  const found = lintItem(file, item, content).map((finding): Problem => ({ file, ...finding }));
  return sortProblems([...problems, ...found]).map(describeProblem);
}

/** The house style of a small digest with these files. */
export const houseStyleOf = (files: Files = {}): HouseStyle => readContent(aDigest(files)).content;

/** An item's file after all fixes. */
export const fixedItem = (item: string, files: Files = {}): string => fixItem(item, houseStyleOf(files)).text;
