import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Digest, Issue } from "../../src/digest/digest.ts";
import { headlineLists } from "../../src/digest/headlines.ts";
import { dateFields } from "./dates.ts";
import { cardIn, type HugoPage, linkTo } from "./hugoPage.ts";

/** The weekly issues, each with its neighbours. */
export function issuePages(digest: Digest, root: string): HugoPage[] {
  const { weekName, weekSpan } = digest.language;
  const spanOf = ({ from, to }: Issue) => weekSpan(from, to);
  const neighbour = (issue: Issue | undefined) => issue && { url: issue.address, span: spanOf(issue) };
  return digest.issues.map((issue) => ({
    file: `issues/${issue.week.toLowerCase()}/_index.md`,
    fields: {
      title: issue.title ?? spanOf(issue),
      date: issue.from,
      week: issue.week,
      isNamed: issue.title !== undefined,
      span: spanOf(issue),
      weekName: weekName(issue.week),
      year: issue.week.slice(0, 4),
      previous: neighbour(issue.previous),
      next: neighbour(issue.next),
      ...cardIn(issue.address, digest),
    },
    body: issue.introduction && introductionIn(join(root, `content/issues/${issue.week}.md`)),
  }));
}

function introductionIn(file: string): string {
  return readFileSync(file, "utf8").replace(/^---\n.*?\n---\n/s, "");
}

/** The years and months of the archive, the parts of the headlines, and the years and months of the key dates. */
export function periodPages(digest: Digest): HugoPage[] {
  const { language, years, calendarYears } = digest;
  return [
    ...years.map(({ period, address }) => ({
      file: `years/${period}/_index.md`,
      fields: { title: period, url: address },
    })),
    ...years
      .flatMap(({ months }) => months)
      .map(({ period, address }) => ({
        file: `months/${period}/_index.md`,
        fields: {
          title: period,
          year: period.slice(0, 4),
          monthName: language.periodName(period),
          url: address,
        },
      })),
    ...headlineLists(digest)
      .filter(({ isNewest }) => !isNewest)
      .map(({ address, years: [year], number, count }) => ({
        file: `headlines/${year?.period}-${number}.md`,
        fields: {
          ...{ title: "All headlines", year: year?.period, url: address, number, count },
          headlines: year?.items.map(linkTo),
        },
      })),
    ...calendarYears.flatMap(({ year, address, keyDates, months }) => [
      {
        file: `calendar/${year}.md`,
        fields: {
          ...{ title: year, url: address, count: keyDates.length },
          ...(months.length > 0
            ? {
                months: months.map((each) => ({
                  ...{ title: language.periodName(each.month), url: each.address },
                  count: each.keyDates.length,
                })),
              }
            : { dates: keyDates.map(dateFields) }),
        },
      },
      ...months.map(({ month, address, keyDates, previous, next }) => ({
        file: `calendar/${month}.md`,
        fields: {
          ...{ title: language.periodName(month), url: address, dates: keyDates.map(dateFields) },
          previous: previous && { url: previous.address, title: language.periodName(previous.month) },
          next: next && { url: next.address, title: language.periodName(next.month) },
        },
      })),
    ]),
  ];
}
