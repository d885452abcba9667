import type { ComponentChildren } from "preact";
import { directionOf } from "../../src/content/markdown/direction.ts";
import type { KeyDate } from "../../src/digest/digest.ts";
import { nextDatesOf } from "../../src/digest/keyDates.ts";
import type { ListPage } from "../../src/digest/listing.ts";
import { subjectFeed } from "../../src/outputs/feeds/feed.ts";
import type { RenderContext } from "../renderContext.ts";
import { Standfirst } from "./headline.tsx";
import { NextDates } from "./keyDates.tsx";
import { Page } from "./page.tsx";
import { itemCount, listNeighbours, PagedRows } from "./rows.tsx";
import { CalendarWays } from "./subscribeLinks.tsx";

interface SubjectPageProps {
  readonly edition: RenderContext;
  readonly list: ListPage;
  /** What a reader calls it: "Topic". */
  readonly kind: string;
  readonly section: string;
  readonly standfirst?: string | undefined;
  /** Whether it has a calendar worth naming. */
  readonly calendar?: boolean;
  /** What is known of the subject besides its items: shown on its first page. */
  readonly children?: ComponentChildren;
}

/** The key dates on a page of a subject's list: the next ones on its first. */
export function datesOn({ subject, number }: Pick<ListPage, "subject" | "number">): KeyDate[] {
  return number === 1 ? nextDatesOf(subject) : [];
}

/** What the subject is or, where that is not said, how much was written about it; each further page says that it is one. */
function descriptionOf(
  { subject, number, count }: ListPage,
  publication: string,
  standfirst?: string,
): string {
  const about =
    standfirst ?? `${subject.name}: ${itemCount(subject.items.length)} in ${publication}, newest first.`;
  return number === 1 ? about : `${about} Page ${number} of ${count}.`;
}

/** The page of a topic, organisation, person or series: what it is, then what was written about it. */
export function SubjectPage({
  edition,
  list,
  kind,
  section,
  standfirst,
  calendar,
  children,
}: SubjectPageProps) {
  const { subject, number } = list;
  const title = number === 1 ? subject.name : `${subject.name}, page ${number}`;
  return (
    <Page
      edition={edition}
      title={title}
      description={descriptionOf(list, edition.digest.site.title, standfirst)}
      address={list.address}
      section={section}
      feeds={[subjectFeed(subject, edition.digest)]}
      {...listNeighbours(list)}
    >
      <header class="page-head">
        <p class="dateline">
          {kind} · {itemCount(subject.items.length)} · <a href={`${subject.address}feed.xml`}>Feed</a>
        </p>
        <h1 dir={directionOf(title)}>{title}</h1>
        {standfirst && <Standfirst text={standfirst} />}
        {calendar && <CalendarWays address={subject.address} digest={edition.digest} />}
        {number === 1 && children}
      </header>
      {calendar && <NextDates dates={datesOn(list)} />}
      <PagedRows list={list} />
    </Page>
  );
}
