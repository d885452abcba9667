import { directionOf } from "../../src/content/markdown/direction.ts";
import type { Source } from "../../src/content/schema/index.ts";
import { shortDay } from "../../src/digest/dates.ts";
import type { Item, Related, Subject } from "../../src/digest/digest.ts";
import { noteAnchors } from "../../src/digest/noteAnchors.ts";
import { sentenceCase } from "../../src/digest/wording.ts";
import { AddDate, DateLabel, WhenNow } from "./keyDates.tsx";
import { Day } from "./time.tsx";

/** The changes and the sources, below an item's text. */
export function ItemNotes({ item }: { readonly item: Item }) {
  const anchors = noteAnchors(item.updates);
  return (
    <>
      {item.updates.length > 0 && (
        <section class="notes updates" aria-labelledby="item:updates">
          <h2 id="item:updates" class="section-name">
            Changes since publication
          </h2>
          <dl>
            {item.updates.map((update, index) => (
              <div key={update.note} id={anchors[index]}>
                <dt>
                  {sentenceCase(update.kind)}, <Day day={update.date} />
                </dt>
                <dd dir={directionOf(update.note)}>{update.note}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {item.sources.length > 0 && (
        <section class="notes" aria-labelledby="item:sources">
          <h2 id="item:sources" class="section-name">
            Sources
          </h2>
          <ul>
            {item.sources.map((source) => (
              <li key={`${source.publisher} ${source.title}`}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The key dates, related items and subjects, beside an item's text. */
export function ItemAside({ item }: { readonly item: Item }) {
  return (
    <>
      {item.keyDates.length > 0 && (
        <section class="notes" aria-labelledby="item:key-dates">
          <h2 id="item:key-dates" class="section-name">
            Key dates
          </h2>
          <dl>
            {item.keyDates.map((keyDate) => (
              <div key={keyDate.name}>
                <dt>
                  <WhenNow keyDate={keyDate} past={keyDate.past} />
                </dt>
                <dd>
                  <DateLabel keyDate={keyDate} />
                  <AddDate keyDate={keyDate} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {item.related.length > 0 && (
        <section class="notes" aria-labelledby="item:related">
          <h2 id="item:related" class="section-name">
            Related
          </h2>
          <dl>
            {item.related.map((related) => (
              <div key={related.item.slug}>
                <dt>{relationName(related)}</dt>
                <dd>
                  <a href={related.item.address}>{related.item.headline}</a>{" "}
                  <span class="dateline">
                    <Day day={related.item.date} short />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <SubjectLinks name="Topics" subjects={item.topics} />
      <SubjectLinks name="Organisations" subjects={item.organisations} />
      <SubjectLinks name="People" subjects={item.people} />
    </>
  );
}

function SubjectLinks({ name, subjects }: { readonly name: string; readonly subjects: readonly Subject[] }) {
  if (subjects.length === 0) return null;
  return (
    <section class="notes" aria-label={name}>
      <h2 class="section-name">{name}</h2>
      <ul class="subjects">
        {subjects.map((subject) => (
          <li key={subject.id}>
            <a href={subject.address}>{subject.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceLine({ source }: { readonly source: Source }) {
  const title = source.title ?? source.url ?? source.publisher ?? source.author ?? "";
  const facts = [source.author, source.publisher, source.date && shortDay(source.date)].filter(
    (fact) => fact && fact !== title,
  );
  return (
    <>
      {source.url ? <a href={source.url}>{title}</a> : <cite>{title}</cite>}
      {facts.length > 0 && `, ${facts.join(", ")}`}
    </>
  );
}

const relationNames: Record<Related["as"], readonly [to: string, from: string]> = {
  follows: ["Follows", "Followed by"],
  "responds-to": ["Responds to", "Response"],
  "differs-from": ["Differs from", "Different finding"],
};

/** "Followed by". */
export function relationName({ as, back }: Related): string {
  return relationNames[as][back ? 1 : 0];
}
