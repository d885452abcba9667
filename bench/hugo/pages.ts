import { labelIds } from "../../src/content/schema/index.ts";
import { daysOfWeek } from "../../src/digest/dates.ts";
import { usualLanguage } from "../../src/language/language.ts";
import { sentenceCase } from "../../src/language/sentenceCase.ts";
import type { GeneratedDigest } from "../digest/generate.ts";
import { fileOf, type MadeItem } from "../digest/items.ts";
import type { Entry } from "../digest/registers.ts";
import { datesOf, recentDatesOf } from "./dates.ts";

const { periodName, weekName, weekSpan } = usualLanguage;

/** A file below Hugo's `content/`. */
export interface HugoPage {
  readonly file: string;
  readonly fields: object;
  readonly body?: string | undefined;
}

/*
 * What our build derives and Hugo's templates can't, or only slowly, is handed to Hugo ready: the week of an item and its
 * place in it, the span of a week, narrower topics, the people of an organisation, relations seen from the other side, the
 * key dates and corrections of many items in their order.
 */

/** The pages that every digest has, and the heads of Hugo's lists. */
export function fixedPages({ items }: GeneratedDigest): HugoPage[] {
  const list = (name: string, title: string, description: string, more = {}) => ({
    file: `${name}/_index.md`,
    fields: { title, description, ...more },
  });
  const corrections = correctionsOf(items);
  const unseen = { _build: { render: "never", list: "never" } };
  return [
    list("issues", "Issues", "Every weekly issue, newest first."),
    list("topics", "Topics", "Every topic that this digest covers, and what belongs to each."),
    list("organisations", "Organisations", "Every organisation that this digest covers, by region."),
    list("people", "People", "The people this digest writes about."),
    list("series", "Series", "The series that run in this digest."),
    list("years", "Archive", "Everything published, by year and month.", { url: "/archive/" }),
    list("months", "Months", "", { _build: { render: "never" } }),
    list("items", "Items", "", unseen),
    list("labels", "Labels", "", { _build: { render: "never" } }),
    list("feed", "Archive of the feed", "", { ...unseen, documents: documentsOf(items) }),
    list("calendar", "Key dates", "Dates named in the digest's items.", { dates: recentDatesOf(items) }),
    list("headlines", "All headlines", "Every headline, in a plain list.", { url: "/search/headlines/" }),
    {
      file: "corrections.md",
      fields: {
        title: "Corrections",
        layout: "corrections",
        corrections,
        date: corrections[0]?.date,
        ...feeds,
      },
    },
    { file: "feeds.md", fields: { title: "Feeds", layout: "feeds" } },
    { file: "search.md", fields: { title: "Search" } },
    { file: "about.md", fields: { title: "About" }, body: "This site is made up, to be measured.\n" },
  ];
}

/** The corrections and clarifications of items, the newest first: which item's each is, and which of its. */
function correctionsOf(items: readonly MadeItem[]) {
  return items
    .flatMap((item) =>
      (item.updates ?? []).map(({ kind, date }, place) => ({ kind, date, page: `/${fileOf(item)}`, place })),
    )
    .filter(({ kind }) => kind !== "update")
    .sort((one, other) => (one.date < other.date ? 1 : -1));
}

const feeds = { outputs: ["HTML", "atom", "jsonfeed"] };

/** How many documents the archive of the feed has: 50 items each, and as many at least remain for the feed itself. */
function documentsOf(items: readonly MadeItem[]): number {
  return Math.max(0, Math.floor(items.length / 50) - 1);
}

/** Labels, each with feeds and no page, and the documents of the archive of the feed. */
export function feedPages({ items }: GeneratedDigest): HugoPage[] {
  const documents = documentsOf(items);
  return [
    ...labelIds({}).map((label) => ({
      file: `labels/${label}/_index.md`,
      fields: { title: sentenceCase(label), outputs: ["atom", "jsonfeed"] },
    })),
    ...Array.from({ length: documents }, (_, index) => ({
      file: `feed/${index + 1}.md`,
      fields: {
        url: `/feed/${index + 1}.xml`,
        number: index + 1,
        last: documents,
        outputs: ["archive"],
        _build: { list: "never" },
      },
    })),
  ];
}

/** Topics, organisations, people and series, each with its feeds. */
export function subjectPages({ registers, items, topicTexts }: GeneratedDigest): HugoPage[] {
  const page = (folder: string, { id, aliases, ...fields }: Entry, more: object): HugoPage => ({
    file: `${folder}/${id}/_index.md`,
    fields: { ...fields, ...feeds, ...more, alsoKnown: aliases },
    body: topicTexts.get(id),
  });
  const calendar = (folder: "topics" | "organisations", id: string) => {
    const dates = recentDatesOf(items.filter((item) => item[folder].includes(id)));
    return dates.length > 0 ? { dates, outputs: [...feeds.outputs, "calendar"] } : {};
  };
  const { topics, organisations, people, series } = registers;
  const idsWhere = (list: readonly Entry[], test: (entry: Entry) => boolean) =>
    list.filter(test).map(({ id }) => id);
  return [
    ...topics.map(({ label, scope, ...topic }) =>
      page("topics", topic, {
        title: label,
        description: scope,
        ...calendar("topics", topic.id),
        narrower: idsWhere(topics, ({ broader }) => broader === topic.id),
      }),
    ),
    ...organisations.map(({ name, kind, ...organisation }) =>
      page("organisations", organisation, {
        title: name,
        sort: kind,
        ...calendar("organisations", organisation.id),
        staff: idsWhere(people, ({ roles }) => JSON.stringify(roles).includes(`"${organisation.id}"`)),
      }),
    ),
    ...people.map(({ name, ...person }) => page("people", person, { title: name })),
    ...series.map(({ name, standfirst, ...each }) =>
      page("series", each, { title: name, description: standfirst }),
    ),
  ];
}

/** The years and months of the archive, the years of the headlines, and those of the key dates. */
export function periodPages({ items }: GeneratedDigest): HugoPage[] {
  const dates = datesOf(items);
  const periods = (length: number) => [...new Set(items.map(({ date }) => date.slice(0, length)))];
  return [
    ...periods(4).map((year) => ({
      file: `years/${year}/_index.md`,
      fields: { title: year, url: `/archive/${year}/` },
    })),
    ...(items.length > 500 ? periods(4) : []).map((year) => ({
      file: `headlines/${year}.md`,
      fields: { title: `All headlines: ${year}`, year, url: `/search/headlines/${year}/` },
    })),
    ...[...new Set(dates.map(({ date }) => date.slice(0, 4)))].map((year) => ({
      file: `calendar/${year}.md`,
      fields: { title: year, dates: dates.filter(({ date }) => date.startsWith(year)) },
    })),
    ...periods(7).map((month) => ({
      file: `months/${month}/_index.md`,
      fields: {
        title: month,
        year: month.slice(0, 4),
        monthName: periodName(month),
        url: `/archive/${month.replace("-", "/")}/`,
      },
    })),
  ];
}

/** The weekly issues, each with its neighbours. */
export function issuePages({ items, issueTexts }: GeneratedDigest): HugoPage[] {
  const weeks = [...new Set(items.map(({ week }) => week))];
  const neighbour = (week: string | undefined) => week && { week: week.toLowerCase(), span: spanOf(week) };
  return weeks.map((week, index) => ({
    file: `issues/${week.toLowerCase()}/_index.md`,
    fields: {
      title: spanOf(week),
      date: daysOfWeek(week).from,
      span: spanOf(week),
      weekName: weekName(week),
      year: week.slice(0, 4),
      previous: neighbour(weeks[index - 1]),
      next: neighbour(weeks[index + 1]),
    },
    body: issueTexts.get(week),
  }));
}

function spanOf(week: string): string {
  const { from, to } = daysOfWeek(week);
  return weekSpan(from, to);
}
