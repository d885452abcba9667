import type { Finding } from "../content/problem.ts";
import { readRegisters } from "../content/registers/readRegisters.ts";
import { readStyle } from "../content/registers/siteFiles.ts";
import { isBeforeBaseline } from "./baseline.ts";
import type { HouseStyle } from "./houseRule.ts";
import { houseRules } from "./houseRules.ts";
import { readLintInput } from "./readLintInput.ts";

/**
 * Warns of everything in an item's file that breaks house style, and marks it if the item is older than the baseline. `source` is the
 * whole file, as it is written.
 */
export function lintItem(file: string, source: string, houseStyle: HouseStyle): Finding[] {
  const input = readLintInput(file, source);
  const mark = isBeforeBaseline(input.fields, houseStyle.style) ? { countedAs: "style" as const } : {};
  return houseRules.flatMap(({ name, check }) =>
    (check?.(input, houseStyle) ?? []).map((finding) => ({ ...finding, rule: name, ...mark })),
  );
}

/** The text of an item after all fixes, and the names of the rules that changed it. */
export interface FixedItem {
  readonly text: string;
  readonly rules: readonly string[];
}

/**
 * Fixes everything in an item's file that has one right answer. Comments and every other byte stay the same. A file that can't be
 * read as an item is fixed as far as possible. Without `all`, only errors are fixed in items before the baseline.
 */
export function fixItem(source: string, houseStyle: HouseStyle, all = true): FixedItem {
  const [byteOrderMark = ""] = /^\uFEFF/.exec(source) ?? [];
  let text = source.slice(byteOrderMark.length);
  const isOlder = !all && isOlderText(source, houseStyle);
  const broken = houseRules.filter(({ fix, fixesErrors }) => {
    if (isOlder && !fixesErrors) return false;
    const before = text;
    text = fix?.(text, houseStyle) ?? text;
    return text !== before;
  });
  return { text: byteOrderMark + text, rules: broken.map(({ name }) => name) };
}

function isOlderText(source: string, { style }: HouseStyle): boolean {
  return style.lintFrom !== undefined && isBeforeBaseline(readLintInput("", source).fields, style);
}

/** Reads what rules need besides items. Problems in those files are reported elsewhere. */
export function readHouseStyle(root: string): HouseStyle {
  const report = () => {};
  return { style: readStyle(root, report), registers: readRegisters(root, report) };
}
