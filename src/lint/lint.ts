import type { Finding } from "../content/problem.ts";
import { importFolder } from "../projectFolder.ts";
import { readLintInput } from "./readLintInput.ts";
import type { HouseStyle, LintRule } from "./rule.ts";

const modules = await importFolder<{ readonly rule: LintRule }>("src/lint/rules");

/** The rules of house style, in their order: each file in `rules/` exports one. */
export const rules: readonly LintRule[] = [...modules.values()]
  .map(({ rule }) => rule)
  .sort((a, b) => a.order - b.order);

/** Warns of everything in an item's file that breaks house style. `source` is the whole file, as it is written. */
export function lintItem(file: string, source: string, houseStyle: HouseStyle): Finding[] {
  const input = readLintInput(file, source);
  return rules.flatMap((rule) => rule.check?.(input, houseStyle) ?? []);
}

/**
 * Fixes everything in an item's file that has one right answer. Comments and every other byte stay the same. A file that can't be
 * read as an item is fixed as far as possible.
 */
export function fixItem(source: string, houseStyle: HouseStyle): string {
  const [byteOrderMark = ""] = /^\uFEFF/.exec(source) ?? [];
  return (
    byteOrderMark +
    rules.reduce((text, { fix }) => fix?.(text, houseStyle) ?? text, source.slice(byteOrderMark.length))
  );
}
