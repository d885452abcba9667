import type { Digest } from "../../src/digest/digest.ts";
import { headlineLists } from "../../src/digest/headlines.ts";
import { upcomingDates } from "../../src/digest/keyDates.ts";
import { archiveDocuments, updatedOf } from "../../src/outputs/feeds/feedDocuments.ts";
import { labelFeeds } from "../../src/outputs/feeds/feedList.ts";
import { dateFields } from "./dates.ts";
import { frontPage, gridOf } from "./front.ts";
import { feeds, type HugoPage, idIn, linkTo, pathTo, unseen } from "./hugoPage.ts";

/** The pages that every digest has, and the heads of Hugo's lists. */
export function fixedPages(digest: Digest): HugoPage[] {
  const { items, corrections, calendarYears } = digest;
  const list = (name: string, title: string, description: string, more = {}) => ({
    file: `${name}/_index.md`,
    fields: { title, description, ...more },
  });
  const page = (name: string, title: string, description: string, more = {}) => ({
    file: `${name}.md`,
    fields: { title, description, layout: name, ...more },
  });
  const { soon, later } = upcomingDates(digest);
  const [newest] = headlineLists(digest);
  const textOfAbout = `${digest.site.title} is made up, so that its building can be measured.\n`;
  return [
    frontPage(digest),
    list("issues", "Issues", "Every weekly issue, newest first."),
    list("topics", "Topics", "Every topic that this digest covers, and what belongs to each."),
    list("organisations", "Organisations", "Every organisation that this digest covers, by region."),
    list("people", "People", "The people this digest writes about."),
    list("series", "Series", "The series that run in this digest."),
    list(
      "stories",
      "Stories",
      "What happened next: the items that belong together, from the first to the latest.",
    ),
    list("years", "Archive", "Everything published, by year and month.", {
      url: "/archive/",
      grid: gridOf(digest),
      count: items.length,
    }),
    list("months", "Months", "", { build: { render: "never" } }),
    list("items", "Items", "", unseen),
    list("labels", "Labels", "", { build: { render: "never" } }),
    list("feed", "Archive of the feed", "", { ...unseen, documents: archiveDocuments(digest).length }),
    list("datafiles", "Data files", "", unseen),
    list("calendar", "Key dates", "Dates named in the digest’s items.", {
      soon: soon.map(dateFields),
      later: later.length,
      years: calendarYears.map(({ year, address, keyDates }) => ({
        ...{ title: year, url: address, count: keyDates.length },
      })),
      outputs: ["HTML"],
    }),
    list("headlines", "All headlines", "Every headline, in a plain list.", {
      url: "/search/headlines/",
      years: newest?.years.map((year) => ({ title: year.period, headlines: year.items.map(linkTo) })),
      others: headlineLists(digest).length > 1 ? digest.years.map(({ period }) => period) : [],
    }),
    page("corrections", "Corrections", "What we got wrong or left unclear, newest first.", {
      corrections: corrections.map(({ item, anchor, kind, date, note }) => ({
        ...{ kind, date, note, anchor, page: pathTo(item) },
      })),
      date: corrections[0]?.date,
      outputs: corrections.length > 0 ? feeds : ["HTML"],
    }),
    page("feeds", "Feeds", "Every feed of this digest, and its calendars."),
    page("search", "Search", "Search everything published."),
    page("subscribe", "Subscribe", "Ways to hear about new items."),
    { ...page("about", "About", "What this digest is."), body: textOfAbout },
  ];
}

/** Labels, each with feeds and no page, and the documents of the archive of the feed. */
export function feedPages(digest: Digest): HugoPage[] {
  return [
    ...labelFeeds(digest).map(({ name, address }) => ({
      file: `labels/${idIn(address.slice(0, -1))}/_index.md`,
      fields: { title: name, outputs: feeds.slice(1) },
    })),
    ...archiveDocuments(digest).flatMap((document) => ({
      file: `feed/${document.number}.md`,
      fields: {
        url: `/feed/${document.number}.xml`,
        number: document.number,
        last: document.pages,
        updated: updatedOf(document, digest),
        pages: document.items.map((item) => ("slug" in item ? pathTo(item) : "")),
        outputs: ["archive"],
        build: { list: "never" },
      },
    })),
  ];
}
