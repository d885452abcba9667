import { amount } from "../../../src/digest/figures/amount.ts";
import { groupBy } from "../../../src/digest/groupBy.ts";
import type { TrackerTotal } from "../../../src/digest/trackers/tracker.ts";
import { ShareBar } from "../charts/figures.tsx";
import { Fact } from "../fact.tsx";
import { Day } from "../time.tsx";

interface TotalsProps {
  readonly totals: readonly TrackerTotal[];
  /** The language that numbers are written in. */
  readonly language: string;
}

/** What items report of all rows together: the newest number for each status, then the earlier ones. */
export function Totals({ totals, language }: TotalsProps) {
  if (totals.length === 0) return null;
  return (
    <div class="figures tracker-totals">
      <dl>
        {[...groupBy(totals, ({ status }) => status)].map(([status, [newest, ...earlier]]) => (
          <Fact key={status.id} name={`${status.name}, as reported`}>
            {newest && <NewestTotal total={newest} language={language} />}
            {earlier.map((total) => (
              <p key={`${total.date} ${total.item.slug}`}>
                Before: {ofAll(total, language)} <Source total={total} />
              </p>
            ))}
          </Fact>
        ))}
      </dl>
    </div>
  );
}

function NewestTotal({ total, language }: { readonly total: TrackerTotal; readonly language: string }) {
  const number = (count: number) => amount(count, "", language);
  const { value, of, note, counted } = total;
  return (
    <>
      <p>
        <span class="figure-value">{number(value)}</span>
        {of !== undefined && <span class="figure-of"> of {number(of)}</span>} <Source total={total} />
      </p>
      {of !== undefined && <ShareBar value={value} of={of} />}
      {counted !== value && (
        <p>
          {counted < value ? "Of these, the table" : "The table"} below has{" "}
          {counted === 0 ? "none" : number(counted)}.
        </p>
      )}
      {note && <p>{note}</p>}
    </>
  );
}

/** "21 of 42". */
function ofAll({ value, of }: TrackerTotal, language: string): string {
  return [value, ...(of === undefined ? [] : [of])].map((count) => amount(count, "", language)).join(" of ");
}

function Source({ total: { date, item } }: { readonly total: TrackerTotal }) {
  return (
    <>
      as of <Day day={date} short />, says <a href={item.address}>{item.headline}</a>
    </>
  );
}
