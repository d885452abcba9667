import type { ComponentChildren } from "preact";
import { directionOf } from "../../../src/content/markdown/direction.ts";
import type { Digest, Item, Subject } from "../../../src/digest/digest.ts";
import { noteAnchors } from "../../../src/digest/noteAnchors.ts";
import type { Language } from "../../../src/language/language.ts";
import { Fact } from "../fact.tsx";
import { ItemLink } from "../headline.tsx";
import { AddToCalendar, DateAndStatus, DateLabel } from "../keyDates.tsx";
import { Day } from "../time.tsx";
import { SeeAlso } from "./seeAlso.tsx";
import { SourceLine } from "./sourceLine.tsx";

/** The changes and the sources, below an item's text. */
export function ItemNotes({ item }: { readonly item: Item }, { words }: Language) {
  const anchors = noteAnchors(item.updates);
  return (
    <>
      {item.updates.length > 0 && (
        <ItemSection id="updates" name={words.item.changes} className="notes updates">
          <dl>
            {item.updates.map((update, index) => (
              <Fact
                key={update.note}
                id={anchors[index]}
                name={words.item.updateOn(update.kind, <Day day={update.date} />)}
                dir={directionOf(update.note)}
              >
                {update.note}
              </Fact>
            ))}
          </dl>
        </ItemSection>
      )}
      {item.sources.length > 0 && (
        <ItemSection id="sources" name={words.item.sources}>
          <ul>
            {item.sources.map((source) => (
              <li key={`${source.publisher} ${source.title}`}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </ItemSection>
      )}
    </>
  );
}

/** The key dates, related and suggested items, and subjects, beside an item's text. */
export function ItemAside(
  { item, digest }: { readonly item: Item; readonly digest: Digest },
  { words }: Language,
) {
  return (
    <>
      {item.keyDates.length > 0 && (
        <ItemSection id="key-dates" name={words.item.keyDates}>
          <dl>
            {item.keyDates.map((keyDate) => (
              <Fact key={keyDate.name} name={<DateAndStatus keyDate={keyDate} past={keyDate.past} />}>
                <DateLabel keyDate={keyDate} />
                <AddToCalendar keyDate={keyDate} />
              </Fact>
            ))}
          </dl>
        </ItemSection>
      )}
      {item.related.length > 0 && (
        <ItemSection id="related" name={words.item.related}>
          <dl>
            {item.related.map((related) => (
              <Fact key={related.item.slug} name={words.item.relation(related.as, related.back)}>
                <ItemLink item={related.item} />
              </Fact>
            ))}
          </dl>
        </ItemSection>
      )}
      <SeeAlso item={item} digest={digest} />
      <SubjectLinks name={words.item.topics} subjects={item.topics} />
      <SubjectLinks name={words.item.organisations} subjects={item.organisations} />
      <SubjectLinks name={words.item.people} subjects={item.people} />
    </>
  );
}

export interface ItemSectionProps {
  readonly id: string;
  readonly name: string;
  readonly className?: string;
  readonly children: ComponentChildren;
}

/** A section of an item's page below its own heading. */
export function ItemSection({ id, name, className = "notes", children }: ItemSectionProps) {
  const headingId = `item:${id}`;
  return (
    <section class={className} aria-labelledby={headingId}>
      <h2 id={headingId} class="section-name">
        {name}
      </h2>
      {children}
    </section>
  );
}

/** Links to subjects, below a heading. */
export function SubjectLinks({
  name,
  subjects,
}: {
  readonly name: string;
  readonly subjects: readonly Subject[];
}) {
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
