import type { ComponentChild } from "preact";
import { amount } from "../../../src/digest/figures/amount.ts";
import { groupBy } from "../../../src/digest/groupBy.ts";
import type { TrackerTotal } from "../../../src/digest/trackers/tracker.ts";
import type { Language } from "../../../src/language/language.ts";
import { ShareBar } from "../charts/figures.tsx";
import { Fact } from "../fact.tsx";
import { Day } from "../time.tsx";

interface TotalsProps {
  readonly totals: readonly TrackerTotal[];
}

/** What items report of all rows together: the newest number for each status, then the earlier ones. */
export function Totals({ totals }: TotalsProps, language: Language) {
  if (totals.length === 0) return null;
  const { trackers } = language.words;
  return (
    <div class="figures tracker-totals">
      <dl>
        {[...groupBy(totals, ({ status }) => status)].map(([status, [newest, ...earlier]]) => (
          <Fact key={status.id} name={trackers.reported(status.name)}>
            {newest && <NewestTotal total={newest} />}
            {earlier.map((total) => (
              <p key={`${total.date} ${total.item.slug}`}>
                {trackers.earlier<ComponentChild>(ofAll(total, language), <Source total={total} />)}
              </p>
            ))}
          </Fact>
        ))}
      </dl>
    </div>
  );
}

function NewestTotal(
  { total }: { readonly total: TrackerTotal },
  { words: { figures, trackers }, tag }: Language,
) {
  const number = (count: number) => amount(count, "", tag);
  const { value, of, note, counted } = total;
  const big = <span class="figure-value">{number(value)}</span>;
  return (
    <>
      <p>
        {of === undefined ? (
          big
        ) : (
          <span class="figure-of">{figures.of<ComponentChild>(big, number(of))}</span>
        )}{" "}
        <Source total={total} />
      </p>
      {of !== undefined && <ShareBar value={value} of={of} />}
      {counted !== value && (
        <p>{counted < value ? trackers.inTable(counted) : trackers.moreInTable(counted)}</p>
      )}
      {note && <p>{note}</p>}
    </>
  );
}

/** "21 of 42". */
function ofAll({ value, of }: TrackerTotal, { tag, words }: Language): string {
  if (of === undefined) return amount(value, "", tag);
  return words.figures.of(amount(value, "", tag), amount(of, "", tag)).join("");
}

function Source({ total: { date, item } }: { readonly total: TrackerTotal }, { words }: Language) {
  return <>{words.trackers.source(<Day day={date} short />, <a href={item.address}>{item.headline}</a>)}</>;
}
