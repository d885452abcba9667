import { directionOf } from "../../src/content/markdown/direction.ts";
import type { KeyDateField } from "../../src/content/schema/index.ts";
import { calendarAddress, dateFile } from "../../src/content/siteAddresses.ts";
import { periodName } from "../../src/digest/dates.ts";
import type { KeyDate } from "../../src/digest/digest.ts";
import { byPeriod, isUpcoming } from "../../src/digest/keyDates.ts";
import { Day, PartialTime } from "./time.tsx";

interface DatesProps {
  readonly dates: readonly KeyDate[];
  readonly level: "h2" | "h3";
}

/** Key dates, grouped by month. */
export function DatesByMonth({ dates, level }: DatesProps) {
  const Heading = level;
  return (
    <>
      {[...byPeriod(dates, 7)].map(([month, ofMonth]) => (
        <section key={month} class="key-month">
          <Heading>{periodName(month)}</Heading>
          <DateList dates={ofMonth} />
        </section>
      ))}
    </>
  );
}

/** The next key dates of a subject, if it has any. */
export function NextDates({ dates }: { readonly dates: readonly KeyDate[] }) {
  if (dates.length === 0) return null;
  return (
    <section class="next-dates">
      <h2 class="section-name">Next key dates</h2>
      <DateList dates={dates} />
      <p>
        <a href={calendarAddress()}>All key dates</a>
      </p>
    </section>
  );
}

function DateList({ dates }: { readonly dates: readonly KeyDate[] }) {
  return (
    <dl class="key-dates">
      {dates.map((keyDate) => (
        <div key={`${keyDate.item.slug} ${keyDate.name}`}>
          <dt>
            <DateAndStatus keyDate={keyDate} />
          </dt>
          <dd>
            <DateLabel keyDate={keyDate} /> <a href={keyDate.item.address}>{keyDate.item.headline}</a>
            <AddToCalendar keyDate={keyDate} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface DateAndStatusProps {
  readonly keyDate: KeyDateField;
  /** Whether to say that it is past. */
  readonly past?: boolean;
}

/** When a key date is, as precisely as it is known, and whether it is expected, moved or withdrawn. */
export function DateAndStatus({ keyDate: { date, kind, was, withdrawn }, past = false }: DateAndStatusProps) {
  const when = <PartialTime moment={date} />;
  return (
    <>
      {withdrawn ? <s>{when}</s> : when}
      {past && !withdrawn && <span class="past"> · past</span>}
      {withdrawn && (
        <span class="date-note">
          {" "}
          withdrawn on <Day day={withdrawn} />
        </span>
      )}
      {kind === "expected" && !withdrawn && <span class="date-note"> expected</span>}
      {was.length > 0 && (
        <span class="date-note">
          {" was "}
          {was.map((moment, index) => (
            <span key={moment.text}>
              {index > 0 && ", then "}
              <PartialTime moment={moment} />
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** What happens on a key date. It is struck through if the date is withdrawn. */
export function DateLabel({ keyDate: { label, withdrawn } }: { readonly keyDate: KeyDateField }) {
  return <span dir={directionOf(label)}>{withdrawn ? <s>{label}</s> : label}</span>;
}

/** A link that adds an upcoming date to a calendar. Screen readers also read out the label of the date. */
export function AddToCalendar({ keyDate }: { readonly keyDate: KeyDate }) {
  if (!isUpcoming(keyDate)) return null;
  return (
    <a class="add-date" href={dateFile(keyDate.item.address, keyDate.name)}>
      Add<span class="heard"> “{keyDate.label}”</span> to your calendar
    </a>
  );
}
