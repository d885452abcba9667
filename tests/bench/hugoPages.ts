import { daysOfWeek, periodName, weekName, weekSpan } from "../../src/digest/dates.ts";
import type { MadeDigest } from "./generate.ts";
import type { Entry } from "./registers.ts";

/** A file below Hugo's `content/`. */
export interface HugoPage {
  readonly file: string;
  readonly fields: object;
  readonly body?: string | undefined;
}

/*
 * What our build derives and Hugo's templates can't, or only slowly, is handed to Hugo ready: the week of an item and its
 * place in it, the span of a week, narrower topics, the people of an organisation, relations seen from the other side.
 */

/** The pages that every digest has, and the heads of Hugo's lists. */
export function fixedPages(): HugoPage[] {
  const list = (name: string, title: string, description: string, more = {}) => ({
    file: `${name}/_index.md`,
    fields: { title, description, ...more },
  });
  const unseen = { _build: { render: "never", list: "never" } };
  return [
    list("issues", "Issues", "Every weekly issue, newest first."),
    list("topics", "Topics", "Every topic that this digest covers, and what belongs to each."),
    list("organisations", "Organisations", "Every organisation that this digest covers, by region."),
    list("people", "People", "Everyone whom this digest writes about."),
    list("series", "Series", "The strands that run through this digest."),
    list("years", "Archive", "Everything published, by year and month.", { url: "/archive/" }),
    list("months", "Months", "", { _build: { render: "never" } }),
    list("items", "Items", "", unseen),
    { file: "calendar.md", fields: { title: "Key dates", layout: "calendar" } },
    { file: "corrections.md", fields: { title: "Corrections", layout: "corrections" } },
    { file: "search.md", fields: { title: "Search" } },
    { file: "about.md", fields: { title: "About" }, body: "This site is made up, to be measured.\n" },
  ];
}

const feeds = { outputs: ["HTML", "atom", "jsonfeed"] };

/** Topics, organisations, people and series, each with its feeds. */
export function subjectPages({ registers, topicTexts }: MadeDigest): HugoPage[] {
  const page = (folder: string, { id, aliases, ...fields }: Entry, more: object): HugoPage => ({
    file: `${folder}/${id}/_index.md`,
    fields: { ...fields, ...more, alsoKnown: aliases, ...feeds },
    body: topicTexts.get(id),
  });
  const { topics, organisations, people, series } = registers;
  const idsWhere = (list: readonly Entry[], test: (entry: Entry) => boolean) =>
    list.filter(test).map(({ id }) => id);
  return [
    ...topics.map(({ label, scope, ...topic }) =>
      page("topics", topic, {
        title: label,
        description: scope,
        narrower: idsWhere(topics, ({ broader }) => broader === topic.id),
      }),
    ),
    ...organisations.map(({ name, kind, ...organisation }) =>
      page("organisations", organisation, {
        title: name,
        sort: kind,
        staff: idsWhere(people, ({ roles }) => JSON.stringify(roles).includes(`"${organisation.id}"`)),
      }),
    ),
    ...people.map(({ name, ...person }) => page("people", person, { title: name })),
    ...series.map(({ name, standfirst, ...each }) =>
      page("series", each, { title: name, description: standfirst }),
    ),
  ];
}

/** The years and months of the archive. */
export function periodPages({ items }: MadeDigest): HugoPage[] {
  const periods = (length: number) => [...new Set(items.map(({ date }) => date.slice(0, length)))];
  return [
    ...periods(4).map((year) => ({
      file: `years/${year}/_index.md`,
      fields: { title: year, url: `/archive/${year}/` },
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
export function issuePages({ items, issueTexts }: MadeDigest): HugoPage[] {
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
