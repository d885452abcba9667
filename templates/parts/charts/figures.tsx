import type { ComponentChild } from "preact";
import type { Figure } from "../../../src/content/schema/index.ts";
import type { Item } from "../../../src/digest/digest.ts";
import { amount, bareAmount } from "../../../src/digest/figures/amount.ts";
import { changeWords } from "../../../src/digest/figures/figureWords.ts";
import { type FigurePlace, figurePlace } from "../../../src/digest/figures/shownFigures.ts";
import type { Language } from "../../../src/language/language.ts";
import { sentenceCase } from "../../../src/language/sentenceCase.ts";
import type { Shown } from "../../pageTemplate.ts";
import { ItemSection } from "../items/itemNotes.tsx";

interface FiguresProps {
  readonly item: Item;
}

/** The figures of an item. One that is part of a total has a bar. */
export function Figures({ item }: FiguresProps, { words, shortDay }: Language) {
  return (
    <ItemSection id="figures" name={words.figures.title} className="figures">
      <dl>
        {item.figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd>
              <FigureValue figure={figure} />
              {figure.of !== undefined && <ShareBar value={figure.value} of={figure.of} />}
              {figure.asOf && <span class="dateline"> {words.figures.asOf(shortDay(figure.asOf))}</span>}
              <OverTime place={figurePlace(item, figure)} />
            </dd>
          </div>
        ))}
      </dl>
    </ItemSection>
  );
}

/** Everything that `Figures` shows beside the item itself. */
export function figuresShow(item: Item): Shown[] {
  return item.figures.flatMap((figure) => {
    const place = figurePlace(item, figure);
    return place ? [place.address, place.series] : [];
  });
}

/** How a figure that several items report has changed, with a link to its chart. */
function OverTime({ place }: { readonly place: FigurePlace | undefined }, language: Language) {
  if (place === undefined) return null;
  return (
    <span class="dateline">
      {" "}
      <a href={place.address}>{sentenceCase(changeWords(place.series, language))}</a>
    </span>
  );
}

/** A bar that shows a value as a part of a total. What it shows must also be said in words. */
export function ShareBar({ value, of }: { readonly value: number; readonly of: number }) {
  const share = Math.max(0, Math.min(1, value / of)) * 100;
  return (
    <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="share-whole" width="100" height="4" />
      <rect class="share-part" width={share.toFixed(2)} height="4" />
    </svg>
  );
}

/** The value. If it is part of a total, a unit in words follows only the total: "21 of 42 posts", but "£1bn of £2bn". */
function FigureValue({ figure: { value, of, unit } }: { readonly figure: Figure }, { words, tag }: Language) {
  if (of === undefined) return <span class="figure-value">{amount(value, unit, tag)}</span>;
  const part = <span class="figure-value">{bareAmount(value, unit, tag)}</span>;
  return <>{words.figures.of<ComponentChild>(part, amount(of, unit, tag))}</>;
}
