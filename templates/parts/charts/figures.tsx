import type { Figure } from "../../../src/content/schema/index.ts";
import { shortDay } from "../../../src/digest/dates.ts";
import { ItemSection } from "../items/itemNotes.tsx";

/** The figures of an item. One that is part of a total has a bar. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ItemSection id="figures" name="In figures" className="figures">
      <dl>
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd>
              <span class="figure-value">{valueText(figure)}</span>
              {figure.of !== undefined && <span> of {amount(figure.of, figure.unit)}</span>}
              {figure.of !== undefined && <ShareBar value={figure.value} of={figure.of} />}
              {figure.asOf && <span class="dateline"> as of {shortDay(figure.asOf)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </ItemSection>
  );
}

function ShareBar({ value, of }: { readonly value: number; readonly of: number }) {
  const share = Math.max(0, Math.min(1, value / of)) * 100;
  return (
    <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="share-whole" width="100" height="4" />
      <rect class="share-part" width={share.toFixed(2)} height="4" />
    </svg>
  );
}

/** The value. If it is part of a total, a unit in words follows only the total: "21 of 42 posts", but "£1bn of £2bn". */
function valueText({ value, of, unit }: Figure): string {
  return of !== undefined && /^\p{L}/u.test(unit ?? "") ? amount(value) : amount(value, unit);
}

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** "£1.8bn", "21", "13 weeks". A currency symbol goes before the number, and its scale directly after it. */
export function amount(value: number, unit = ""): string {
  const [, currency = "", rest = ""] = /^([£$€]?)(.*)$/u.exec(unit) ?? [];
  const number = numbers.format(value);
  const close = currency !== "" || rest === "" || rest === "%";
  return `${currency}${number}${close ? rest : `\u00a0${rest}`}`;
}
