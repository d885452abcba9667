import { type Finding, warningAt } from "../problem.ts";
import type { Figure } from "../schema/index.ts";
import { pathText } from "../schema/schemaPaths.ts";
import type { Path } from "../yaml/yamlNodes.ts";
import type { YamlText } from "../yaml/yamlText.ts";

/**
 * Warns about figures such as `12.000` and `1.250`. In half of Europe these are thousands, and YAML reads 12 and 1.25. Few write a zero after two
 * decimals. `text` is all the YAML.
 */
export function roundDecimals(figures: readonly Figure[], yaml: YamlText, text: string): Finding[] {
  // Almost no item has one, and asking how a value is written is expensive.
  if (!/\d\.\d\d0\b/.test(text)) return [];
  return figures.flatMap(({ value }, index) => {
    const path: Path = ["figures", index, "value"];
    const written = yaml.sourceOf(path);
    if (!/^[-+]?[1-9]\d{0,2}\.\d\d0$/.test(written)) return [];
    const field = pathText(path);
    return warningAt(
      yaml.positionOf(path),
      `\`${field}\` is \`${written}\`, which YAML reads as ${value}.`,
      `Write ${written.replace(/[+.]/g, "")} or ${value}, whichever is meant.`,
      { field, value: written },
    );
  });
}
