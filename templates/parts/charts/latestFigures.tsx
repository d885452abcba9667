import { figureAmount } from "../../../src/digest/figures/figureWords.ts";
import type { LatestFigure } from "../../../src/digest/figures/latestFigures.ts";
import type { Language } from "../../../src/language/language.ts";
import { Fact } from "../fact.tsx";

interface LatestFiguresProps {
  readonly figures: readonly LatestFigure[];
}

/** Figures with their newest value, what date it is as of, and the item that reports it. */
export function LatestFigures({ figures }: LatestFiguresProps, language: Language) {
  const { words, shortDay } = language;
  return (
    <dl class="latest-figures">
      {figures.map(({ series: { id, label, unit }, point: { value, of, date, items } }) => (
        <Fact key={id} name={label}>
          <b>{figureAmount({ value, of, unit }, language)}</b>{" "}
          <span class="dateline">{words.figures.asOf(shortDay(date.slice(0, 10)))}</span>
          {items[0] && (
            <p>
              <a href={items[0].address}>{items[0].headline}</a>
            </p>
          )}
        </Fact>
      ))}
    </dl>
  );
}
