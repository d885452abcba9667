import { stringify } from "yaml";
import { prepareDigest } from "../../../src/commands/prepare.ts";
import { describeProblem } from "../../../src/commands/report.ts";
import { inReadingOrder, type Problem } from "../../../src/content/problem.ts";
import { mended, proofread } from "../../../src/content/proof/index.ts";
import type { House } from "../../../src/content/proof/rule.ts";
import { readContent } from "../../../src/content/read.ts";
import type { StyleFields } from "../../../src/content/schema.ts";
import { aDigest, type Files } from "../../support/digest.ts";

export const file = "content/items/flood.md";

/** The file of a house style. */
export const aStyle = (style: Partial<StyleFields>): Files => ({ "_data/style.yaml": stringify(style) });

/** The lines that a check prints of an item, house rules and all, in a small digest with these files. */
export function linesOf(item: string, files: Files = {}): string[] {
  const { problems, content } = prepareDigest(
    aDigest({ ...files, [file]: item }),
    new Date("2021-11-12"),
    false,
  );
  const found = proofread(file, item, content).map((finding): Problem => ({ file, ...finding }));
  return inReadingOrder([...problems, ...found]).map(describeProblem);
}

/** The house of a small digest with these files. */
export const houseOf = (files: Files = {}): House => readContent(aDigest(files)).content;

/** An item's file as it is when everything that can be is mended. */
export const mendedOf = (item: string, files: Files = {}): string => mended(item, houseOf(files));
