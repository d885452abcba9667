import { Fragment } from "preact";
import { directionOf } from "../../src/content/markdown/direction.ts";
import type { KeyDateField } from "../../src/content/schema/index.ts";
import { calendarAddress, dateFile } from "../../src/content/siteAddresses.ts";
import type { KeyDate } from "../../src/digest/digest.ts";
import { byPeriod, isUpcoming } from "../../src/digest/keyDates.ts";
import type { Language } from "../../src/language/language.ts";
import { Day, PartialTime } from "./time.tsx";

export interface DatesProps {
  readonly dates: readonly KeyDate[];
  readonly level: "h2" | "h3";
}

/** With more dates than this, months are closed until a reader opens them; the first is open unless it has more than half as many. */
const mostShown = 60;

/** Key dates, grouped by month. */
export function DatesByMonth({ dates, level: Heading }: DatesProps, { words, periodName }: Language) {
  return (
    <>
      {[...byPeriod(dates, 7)].map(([month, ofMonth], index) => {
        const heading = <Heading>{periodName(month)}</Heading>;
        const list = <DateList dates={ofMonth} />;
        if (dates.length <= mostShown)
          return (
            <section key={month} class="key-month">
              {heading}
              {list}
            </section>
          );
        return (
          <details key={month} class="key-month" open={index === 0 && ofMonth.length <= mostShown / 2}>
            <summary>
              {heading} <span class="dateline">{words.keyDates.dates(ofMonth.length)}</span>
            </summary>
            {list}
          </details>
        );
      })}
    </>
  );
}

/** The next key dates of a subject, if it has any. */
export function NextDates({ dates }: { readonly dates: readonly KeyDate[] }, { words }: Language) {
  if (dates.length === 0) return null;
  return (
    <section class="next-dates">
      <h2 class="section-name">{words.keyDates.next}</h2>
      <DateList dates={dates} />
      <p>
        <a href={calendarAddress()}>{words.keyDates.all}</a>
      </p>
    </section>
  );
}

/** Key dates, each with the items that list it. */
export function DateList({ dates }: { readonly dates: readonly KeyDate[] }) {
  return (
    <dl class="key-dates">
      {dates.map((keyDate) => (
        <div key={`${keyDate.item.slug} ${keyDate.name}`}>
          <dt>
            <DateAndStatus keyDate={keyDate} />
          </dt>
          <dd>
            <DateLabel keyDate={keyDate} /> <ItemsOfDate items={keyDate.items} />
            <AddToCalendar keyDate={keyDate} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Links to the items that list a key date. */
function ItemsOfDate({ items }: Pick<KeyDate, "items">) {
  return (
    <>
      {items.map(({ slug, address, headline }, index) => (
        <Fragment key={slug}>
          {/* Each link is a line of its own, except where only text counts. */}
          {index > 0 && <span class="heard">, </span>}
          <a href={address}>{headline}</a>
        </Fragment>
      ))}
    </>
  );
}

export interface DateAndStatusProps {
  readonly keyDate: KeyDateField;
  /** Whether to say that it is past. */
  readonly past?: boolean;
}

/** When a key date is, as precisely as it is known, and whether it is expected, moved or withdrawn. */
export function DateAndStatus(
  { keyDate, past = false }: DateAndStatusProps,
  { words: { keyDates } }: Language,
) {
  const { kind, was, withdrawn } = keyDate;
  const when = <When keyDate={keyDate} />;
  return (
    <>
      {withdrawn ? <s>{when}</s> : when}
      {past && !withdrawn && <span class="past"> · {keyDates.past}</span>}
      {withdrawn && <span class="date-note"> {keyDates.withdrawn(<Day day={withdrawn} />)}</span>}
      {kind === "expected" && !withdrawn && <span class="date-note"> {keyDates.expected}</span>}
      {was.length > 0 && (
        <span class="date-note">
          {" "}
          {keyDates.was(was.map((moment) => <PartialTime key={moment.text} moment={moment} />))}
        </span>
      )}
    </>
  );
}

/** A key date and, if it has one, its end. */
function When(
  { keyDate: { date, until } }: { readonly keyDate: KeyDateField },
  { words, spanNames }: Language,
) {
  if (until === undefined) return <PartialTime moment={date} />;
  const [first, last] = spanNames(date, until);
  return (
    <>
      {words.dates.span(<time datetime={date.text}>{first}</time>, <time datetime={until.text}>{last}</time>)}
    </>
  );
}

/** What happens on a key date, and where. The label leads to the page of the date, if it has one. It is struck through if it is withdrawn. */
export function DateLabel({ keyDate }: { readonly keyDate: KeyDateField }) {
  const { label, place, url, withdrawn } = keyDate;
  const linked = url ? <a href={url}>{label}</a> : label;
  return (
    <>
      <span dir={directionOf(label)}>{withdrawn ? <s>{linked}</s> : linked}</span>
      {place && (
        <>
          {", "}
          <span dir={directionOf(place)}>{place}</span>
        </>
      )}
    </>
  );
}

/** A link that adds an upcoming date to a calendar. Screen readers also read out the label of the date. */
export function AddToCalendar({ keyDate }: { readonly keyDate: KeyDate }, { words }: Language) {
  if (!isUpcoming(keyDate)) return null;
  return (
    <>
      {" "}
      <a class="add-date" href={dateFile(keyDate.item.address, keyDate.name)}>
        {words.keyDates.add(<span class="heard"> {words.marks.quoted(keyDate.label)}</span>)}
      </a>
    </>
  );
}
