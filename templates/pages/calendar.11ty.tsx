import type { KeyDate } from "../../src/digest/digest.ts";
import type { PageData } from "../edition.ts";
import { onePage } from "../pageKind.ts";
import { Page } from "../parts/page.tsx";
import { When } from "../parts/time.tsx";

export const data = onePage("/calendar/index.html");

/** Every key date of the items: what is to come first, then what is over, latest first. */
export default function CalendarPage({ edition }: PageData) {
  const { keyDates } = edition.digest;
  const upcoming = keyDates.filter(({ past }) => !past);
  const over = keyDates.filter(({ past }) => past).toReversed();
  return (
    <Page
      edition={edition}
      title="Key dates"
      description="Dates named in the digest's items."
      address="/calendar/"
      section="/calendar/"
    >
      <header class="page-head">
        <h1>Key dates</h1>
        <p class="standfirst">
          Every date that an item asks its readers to know. Times are those of{" "}
          {edition.digest.site.timeZone.replaceAll("_", " ")}.
        </p>
      </header>
      <section class="index-section">
        <h2>To come</h2>
        {upcoming.length > 0 ? <KeyDates dates={upcoming} /> : <p class="nothing">No date is to come.</p>}
      </section>
      {over.length > 0 && (
        <section class="index-section">
          <h2>Past</h2>
          <KeyDates dates={over} />
        </section>
      )}
    </Page>
  );
}

function KeyDates({ dates }: { readonly dates: readonly KeyDate[] }) {
  return (
    <dl class="key-dates">
      {dates.map((keyDate) => (
        <div key={`${keyDate.date.text} ${keyDate.label}`}>
          <dt>
            <When moment={keyDate.date} />
            {keyDate.kind === "expected" && <span class="dateline"> expected</span>}
          </dt>
          <dd>
            {keyDate.label} <a href={keyDate.item.address}>{keyDate.item.headline}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
