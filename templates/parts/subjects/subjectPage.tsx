import type { ComponentChildren, VNode } from "preact";
import { directionOf } from "../../../src/content/markdown/direction.ts";
import type { FigureSeries } from "../../../src/digest/digest.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import type { Language } from "../../../src/language/language.ts";
import { subjectFeed } from "../../../src/outputs/feeds/feedList.ts";
import type { Crumb } from "../../../src/outputs/metadata/breadcrumbs.ts";
import type { PageMetadata } from "../../../src/outputs/metadata/pageMetadata.ts";
import type { RenderContext } from "../../renderContext.ts";
import { CalendarLinks } from "../calendarLinks.tsx";
import { FigureCharts } from "../charts/figureCharts.tsx";
import { Standfirst } from "../headline.tsx";
import { Page } from "../page.tsx";
import { listNeighbours, PagedRows } from "../rows.tsx";

export interface SubjectPageProps {
  readonly context: RenderContext;
  readonly list: ListPage;
  /** What readers call it: "Topic". */
  readonly kind: string;
  readonly standfirst?: string | undefined;
  /** The name and address of the page that lists all subjects of its kind. */
  readonly index: Crumb;
  /** What other programs can read about it, on its first page only. */
  readonly metadata?: PageMetadata;
  /** How many items it has with those of narrower topics. */
  readonly countWithNarrower?: number;
  /** Whether to link to its calendar. */
  readonly calendar?: boolean;
  /** What its items report in figures: its first page shows those over time. */
  readonly figures?: readonly FigureSeries[];
  /** More about the subject below its name, on its first page only. */
  readonly children?: ComponentChildren;
  /** The form at the foot of the page, if it is not the usual one. */
  readonly signUp?: VNode | undefined;
  /** What follows the items, on the first page only. */
  readonly after?: ComponentChildren;
  /** What stands beside the items, on the first page only. */
  readonly aside?: ComponentChildren;
}

/** Describes the subject, or counts its items. Pages after the first give their number. */
function descriptionOf(
  { subject, number, count }: ListPage,
  items: string,
  publication: string,
  standfirst: string | undefined,
  { words: { subjects, lists } }: Language,
): string {
  const about = standfirst ?? subjects.description(subject.name, items, publication);
  return number === 1 ? about : lists.descriptionOnPage(about, number, count);
}

/** "4 items", "12 items with narrower topics". */
function itemsInWords(own: number, all: number, { words: { subjects, lists } }: Language): string {
  return all > own ? subjects.withNarrower(all) : lists.items(own);
}

/** The page of a topic, organisation, person or series: what it is, then its items. */
export function SubjectPage(props: SubjectPageProps, language: Language) {
  const { words } = language;
  const { context, list, kind, standfirst, calendar, figures = [], children, aside } = props;
  const { index, metadata } = props;
  const { subject, number } = list;
  const all = props.countWithNarrower ?? subject.items.length;
  const items = itemsInWords(subject.items.length, all, language);
  const title = number === 1 ? subject.name : words.lists.titleOnPage(subject.name, number);
  const hasAside = number === 1 && aside !== undefined;
  const head = (
    <header class="page-head">
      <p class="dateline">
        {kind} · {hasAside ? <a href="#page:items">{items}</a> : items} ·{" "}
        <a href={`${subject.address}feed.xml`}>{words.subjects.feed}</a>
      </p>
      <h1 class="p-name" dir={directionOf(title)}>
        {title}
      </h1>
      {standfirst && <Standfirst text={standfirst} />}
      {calendar && <CalendarLinks address={subject.address} digest={context.digest} />}
      {number === 1 && children}
    </header>
  );
  const rows = (
    <>
      {number === 1 && <FigureCharts figures={figures} />}
      <PagedRows
        list={list}
        digest={context.digest}
        nothing={all > 0 ? words.subjects.inNarrower : words.lists.nothingYet}
      />
      {number === 1 && props.after}
    </>
  );
  return (
    <Page
      context={context}
      title={title}
      description={descriptionOf(list, items, context.digest.site.title, standfirst, language)}
      address={list.address}
      className="h-feed"
      feeds={[subjectFeed(subject, context.digest)]}
      {...listNeighbours(list)}
      trail={[index]}
      signUp={props.signUp}
      {...(number === 1 && metadata && { metadata })}
    >
      {hasAside ? (
        <div class="subject-columns">
          {head}
          {aside}
          <div class="subject-items" id="page:items">
            {rows}
          </div>
        </div>
      ) : (
        <>
          {head}
          {rows}
        </>
      )}
    </Page>
  );
}
