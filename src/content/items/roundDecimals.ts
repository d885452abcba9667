import { type Finding, warningAt } from "../problem.ts";
import type { Figure } from "../schema/index.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/** Warns about figures such as `12.000`. In half of Europe that is twelve thousand, and YAML reads twelve. `text` is all the YAML. */
export function roundDecimals(figures: readonly Figure[], yaml: YamlText, text: string): Finding[] {
  // Almost no item has one, and asking how a value is written is expensive.
  if (!/\d\.000\b/.test(text)) return [];
  return figures.flatMap(({ value }, index) => {
    const path: Path = ["figures", index, "value"];
    const written = yaml.sourceOf(path);
    if (!/^[-+]?[1-9]\d{0,2}\.000$/.test(written)) return [];
    const field = pathText(path);
    return warningAt(
      yaml.positionOf(path),
      `\`${field}\` is \`${written}\`, which YAML reads as ${value}.`,
      `Write ${value * 1_000} or ${value}, whichever is meant.`,
      { field, value: written },
    );
  });
}
