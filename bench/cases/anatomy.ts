import { count, describe, kilobytes, type Row } from "../rows.ts";
import { anatomyOf, type SizedFile } from "../sites.ts";

/** What is largest in a site of so many items. */
export function anatomyRows(size: number, site: string): Row[] {
  const anatomy = anatomyOf(site);
  const row = (name: string, ours: string): Row => ({ name: `${count(size)} items: ${name}`, ours });
  return [
    row("the site", `${count(anatomy.files)} files, ${count(Math.round(anatomy.bytes / 1e6))} MB`),
    row("pages of the largest topic’s list", count(anatomy.pagesOfTopic)),
    row(`largest page, \`${anatomy.largestPage.file}\``, weights([anatomy.largestPage])),
    row(`largest feed, \`${anatomy.largestFeed.file}\``, weights([anatomy.largestFeed])),
    row(`sitemaps: ${anatomy.sitemaps.length}`, weights(anatomy.sitemaps)),
  ];
}

function weights(files: readonly SizedFile[]): string {
  return describe(
    files.map(({ bytes }) => bytes / 1000),
    kilobytes,
  );
}
