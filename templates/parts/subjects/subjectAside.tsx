import type { ComponentChildren } from "preact";
import type { Digest, FigureSeries, Subject } from "../../../src/digest/digest.ts";
import { latestFigures } from "../../../src/digest/figures/latestFigures.ts";
import { nextDatesOf } from "../../../src/digest/keyDates.ts";
import { alongside, storiesOf, trackersOf } from "../../../src/digest/subjects/alongside.ts";
import { coverageOf } from "../../../src/digest/subjects/coverage.ts";
import type { Mentioned } from "../../../src/digest/subjects/mostOften.ts";
import type { Language } from "../../../src/language/language.ts";
import { CoverageChart } from "../charts/coverageChart.tsx";
import { LatestFigures } from "../charts/latestFigures.tsx";
import { Fact } from "../fact.tsx";
import { NextDates } from "../keyDates.tsx";

export interface SubjectAsideProps {
  readonly subject: Subject;
  readonly digest: Digest;
  /** What its items report in figures. */
  readonly figures?: readonly FigureSeries[];
  /** What only subjects of its kind have. */
  readonly children?: ComponentChildren;
}

/** What a newcomer needs to know of a subject, beside its items: its own facts, and those that follow from its items. */
export function SubjectAside(
  { subject, digest, figures = [], children }: SubjectAsideProps,
  language: Language,
) {
  const { words } = language;
  const latest = latestFigures(figures);
  const coverage = coverageOf(subject, language);
  const stories = storiesOf(subject);
  const trackers = trackersOf(subject, digest);
  return (
    <div class="subject-aside">
      {children}
      {coverage && subject.items.length > 1 && (
        <AsideSection name={words.charts.coverage}>
          <CoverageChart coverage={coverage} />
        </AsideSection>
      )}
      <NextDates dates={nextDatesOf(subject)} />
      {latest.length > 0 && (
        <AsideSection name={words.subjects.latestFigures}>
          <LatestFigures figures={latest} />
        </AsideSection>
      )}
      {stories.length > 0 && (
        <AsideSection name={words.frame.stories}>
          <MentionList subjects={stories.slice(0, mostStories)} />
        </AsideSection>
      )}
      {trackers.length > 0 && (
        <AsideSection name={words.subjects.citedIn}>
          <MentionList subjects={trackers} />
        </AsideSection>
      )}
      <AlongsideSection subject={subject} />
    </div>
  );
}

/** How many stories a page lists, the newest first. */
const mostStories = 5;

/** A part of what stands beside the items, below a heading. */
export function AsideSection({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section aria-label={name}>
      <h2 class="section-name">{name}</h2>
      {children}
    </section>
  );
}

/** The organisations, people and topics that share most items with a subject. */
function AlongsideSection({ subject }: { readonly subject: Subject }, { words }: Language) {
  const { organisations, people, topics } = alongside(subject);
  const lists = [
    { name: words.frame.organisations, subjects: organisations },
    { name: words.frame.people, subjects: people },
    { name: words.frame.topics, subjects: topics },
  ].filter(({ subjects }) => subjects.length > 0);
  if (lists.length === 0) return null;
  return (
    <AsideSection name={subject.items.length > 1 ? words.subjects.oftenAlongside : words.subjects.alongside}>
      <dl>
        {lists.map(({ name, subjects }) => (
          <Fact key={name} name={name}>
            <MentionList subjects={subjects} counted={subject.items.length > 1} />
          </Fact>
        ))}
      </dl>
    </AsideSection>
  );
}

export interface MentionListProps {
  readonly subjects: readonly Mentioned<Subject>[];
  /** Whether to say how many items each shares. */
  readonly counted?: boolean;
}

/** Subjects, each with a number of items. */
export function MentionList({ subjects, counted = true }: MentionListProps, { words }: Language) {
  return (
    <ul class="mentions">
      {subjects.map(({ subject: { id, address, name }, count }) => (
        <li key={id}>
          <a href={address}>{name}</a>
          {counted && (
            <span class="dateline">
              {"\u00a0"}
              {words.subjects.shared(count, (word) => (
                <span class="heard">{word}</span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
