/** The files that templates write besides pages: the address of each, or a pattern of their addresses. */
export const outputFiles = {
  notFound: "/404.html",
  headers: "/_headers",
  redirects: "/_redirects",
  redirectMap: "/redirects.map",
  robots: "/robots.txt",
  opml: "/feeds.opml",
  sitemap: /^\/sitemap(-[^/]+)?\.xml$/,
  atom: /^\/(.+\/)?feed(\/\d+)?\.xml$/,
  jsonFeed: /^\/(.+\/)?feed\.json$/,
  rss: /^\/(.+\/)?rss\.xml$/,
  itemDetails: /^\/search\/items\/\d{4}\.json$/,
  calendars: /^\/(((topics|organisations|stories)\/[^/]+\/)?calendar|items\/[^/]+\/[^/]+)\.ics$/,
  dataFiles: /^\/data\/([a-z-]+\.(csv|jsonl|jsonld|schema\.json)|csv-metadata\.json|items\/\d{4}\.jsonl)$/,
  itemTexts: /^\/items\/[^/]+\/(index\.md|cite\.(bib|ris|json))$/,
  trackerCsv: /^\/trackers\/[^/]+\/tracker\.csv$/,
  trackerJson: /^\/trackers\/[^/]+\/tracker\.json$/,
} as const;

export type OutputFileName = keyof typeof outputFiles;

/** Whether there may be a file of such a kind at an address. */
export function mayBeOutputFile(address: string): boolean {
  return Object.values(outputFiles).some((each) =>
    typeof each === "string" ? each === address : each.test(address),
  );
}
