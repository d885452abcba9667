import { noItem, type ReportLoss } from "../../loss.ts";
import {
  htmlWords,
  linkParagraph,
  plainHtml,
  tidyHtml,
  unlinkPictures,
  wordsOf,
} from "../../markup/tidyHtml.ts";
import { folderPicture } from "../../readers/folderPicture.ts";
import { type ExportFiles, exportFiles, startOf } from "../../source/exportFiles.ts";
import { readJson } from "../../source/readJson.ts";
import { readXml } from "../../source/readXml.ts";
import type { Reader, SourcePost } from "../../sourcePost.ts";
import { exportPost, htmlText, whyTooLong } from "../exportPost.ts";
import { type OwnSite, partsOf, siteAt, withOwnLinks } from "../ownLinks.ts";
import { atomEntries } from "./atomEntries.ts";
import type { FeedEntry } from "./feedEntry.ts";
import { jsonFeedEntries } from "./jsonFeedEntries.ts";
import { rssEntries } from "./rssEntries.ts";

/** The reader of feeds that were saved as files: RSS, Atom and JSON Feed. */
export const feed: Reader = {
  name: "feed",
  label: "a feed",
  recognises: (path) => feedsIn(exportFiles(path)).length > 0,
  async *read(path, report): AsyncIterable<SourcePost> {
    const files = exportFiles(path);
    const entries = onceEach(feedsIn(files).flatMap((name) => entriesIn(files, name)));
    const site = siteAt(entries.map(({ link }) => link));
    for (const entry of entries) {
      const post = postOf(entry, site, report);
      if (post) yield post;
    }
  },
  pictureFile: folderPicture,
};

const isXmlFeed = (start: string) => /<(?:rss|feed|rdf:RDF)[\s>]/.test(start);

const feedsIn = (files: ExportFiles) =>
  files.names.filter((name) => {
    if (!/\.(?:xml|rss|atom|rdf|json)$/i.test(name)) return false;
    const start = startOf(files, name);
    return /\.json$/i.test(name) ? /jsonfeed\.org\/version/.test(start) : isXmlFeed(start);
  });

function entriesIn(files: ExportFiles, name: string): FeedEntry[] {
  if (/\.json$/i.test(name)) return jsonFeedEntries(readJson(files, name));
  const root = readXml(files, name);
  return root.name === "feed" ? atomEntries(root) : rssEntries(root);
}

/** Archives of feeds may have an entry in several files. */
function onceEach(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...new Map([...entries].reverse().map((entry) => [sourceOf(entry), entry])).values()].reverse();
}

function sourceOf({ link, id, title, date }: FeedEntry): string {
  const path = partsOf(link ?? "")?.path.replace(/^\//, "");
  return path || id || `${date ?? ""} ${title ?? "entry"}`.trim();
}

function postOf(entry: FeedEntry, site: OwnSite, report: ReportLoss): SourcePost | undefined {
  const { link = "", title, summary, html, recordings, pictures, ...others } = entry;
  const source = sourceOf(entry);
  if (html === undefined && summary === undefined && recordings.length === 0)
    return void report(noItem(source, "it has no text"));
  const tooLong = whyTooLong(html ?? summary);
  if (tooLong !== undefined) return void report(noItem(source, tooLong));
  const text = tidyHtml(html ?? summary ?? "", feedRules, source, report);
  reportParts(entry, source, report);
  return exportPost({
    source,
    ...others,
    address: partsOf(link)?.path || undefined,
    title: htmlWords(title),
    summary: html === undefined ? undefined : htmlWords(summary),
    text: htmlText(players(recordings) + withOwnLinks(text, site)),
    picture: pictures[0] === undefined ? undefined : { src: pictures[0] },
  });
}

const players = (recordings: readonly string[]) =>
  recordings.map((recording) => linkParagraph(recording)).join("");

function reportParts(entry: FeedEntry, source: string, report: ReportLoss): void {
  const words = plainHtml(entry.html ?? entry.summary ?? "");
  if (isExcerpt(words, entry.html === undefined)) report({ kind: "excerpt", source, text: words.slice(-60) });
  for (const recording of entry.recordings) report({ kind: "embed", source, text: recording });
}

/** In characters: a text that a feed calls a description, and that is shorter, is rarely all of it. */
const shortest = 300;

/** Whether a text is only a beginning: it stops with dots or a link to read on, or it is a short description. */
function isExcerpt(words: string, isDescription: boolean): boolean {
  if (/(?:\[(?:\u2026|\.\.\.)\]|continue reading.*|read (?:more|on)\W*)$/i.test(words)) return true;
  return isDescription && (words.length < shortest || /(?:\u2026|\.\.\.)$/.test(words));
}

/** What programs add to the entries of feeds. */
const feedRules = [
  unlinkPictures,
  { select: 'img[width="1"], img[height="1"]' },
  {
    select: "p",
    loss: "email-frame" as const,
    replace: (element: Element) =>
      /^The post .* (?:first )?appeared first on .*\.$/.test(wordsOf(element)) ? "" : undefined,
  },
];
