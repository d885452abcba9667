import type { Item } from "../../digest/digest.ts";
import { figureSoFar } from "../../digest/figures/figureSoFar.ts";
import { figureAmount } from "../../digest/figures/figureWords.ts";
import type { Language } from "../../language/language.ts";
import { asOfWords, changeSentence, valueRows } from "./figureLines.ts";
import { joinBlocks } from "./textBody.ts";
import { columns, hanging, underlined, wrap } from "./wrap.ts";

/** The figures of an item as lines of plain text, and how they have changed. */
export function textFigures(item: Item, language: Language): string[] {
  if (item.figures.length === 0) return [];
  const entries = item.figures.flatMap((figure) => {
    const value = [figureAmount(figure, language), asOfWords(figure, language)].filter(Boolean).join(", ");
    const series = figureSoFar(item, figure);
    const change = series ? changeSentence(series, language) : "";
    const values = series ? valueRows(series, language).map(({ date, value }) => `${date}: ${value}`) : [];
    return [
      ...hanging("- ", wrap(`${figure.label}: ${value}. ${change}`.trim(), columns - 2)),
      ...values.map((line) => `    ${line}`),
    ];
  });
  return joinBlocks([underlined(language.words.figures.title, "-"), entries]);
}
