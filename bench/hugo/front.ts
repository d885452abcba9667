import type { Digest } from "../../src/digest/digest.ts";
import { composeFront } from "../../src/digest/front.ts";
import { weekGrid } from "../../src/digest/weekGrid.ts";
import { cardsOf } from "../../src/outputs/cards/cards.ts";
import { calendarIn } from "./dates.ts";
import { type HugoPage, pathTo } from "./hugoPage.ts";

/** The front page, with the items that it shows. */
export function frontPage(digest: Digest): HugoPage {
  const { issue, lead, opening, seconds, briefs, more, earlier, byTopic } = composeFront(digest);
  const { site } = digest;
  return {
    file: "_index.md",
    fields: {
      title: site.title,
      description: site.strapline,
      lead: lead && pathTo(lead),
      opening: opening.length,
      issue: issue?.week.toLowerCase(),
      seconds: seconds.map(pathTo),
      briefs: briefs.map(pathTo),
      more: more.map(pathTo),
      earlier: earlier.map(pathTo),
      byTopic: byTopic.map(({ topic, items }) => ({ topic: topic.id, pages: items.map(pathTo) })),
      card: cardsOf(digest).publication.address,
      cardAlt: site.title,
      ...calendarIn("/calendar/", digest),
    },
  };
}

/** The weeks of each year, as the archive shows them. */
export function gridOf({ issues, language }: Digest): object[] {
  return weekGrid(issues).map(({ year, weeks }) => ({
    year,
    weeks: weeks.map((week) =>
      week
        ? {
            ...{ url: week.issue.address, shade: week.shade, count: week.issue.items.length },
            name: language.weekName(week.issue.week),
          }
        : {},
    ),
  }));
}
