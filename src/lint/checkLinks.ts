import { memoize } from "../cache/memoize.ts";
import type { WrittenItem } from "../content/items/readItem.ts";
import type { Body, BodyLink } from "../content/markdown/body.ts";
import { didYouMean, nearestWord } from "../content/nearestWord.ts";
import { pageFileOf } from "../content/pages/pageNames.ts";
import { type Problem, warningAt } from "../content/problem.ts";
import type { Content } from "../content/readContent.ts";
import { basePathOf, decodeAddress, pathOf } from "../content/siteAddresses.ts";
import type { Digest } from "../digest/digest.ts";
import { linkablePages } from "../digest/linkablePages.ts";
import { mayBeOutputFile } from "../digest/outputFiles.ts";
import { pageKinds } from "../digest/pageKinds.ts";
import { formerStories } from "../digest/stories/formerStories.ts";

/** The folders that pages load pictures and assets from. */
const loadedFile = /^\/(images|assets)\/./;

/** What links may lead to. Addresses are decoded, as people write them. */
interface Targets {
  readonly pages: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly unpublished: ReadonlyMap<string, WrittenItem>;
  /** Pages below these addresses may be missing because of another error. */
  readonly brokenUrls: ReadonlySet<string>;
  /** The names of pages by folder: `water` in `/topics/`. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
}

/** What is wrong with a link, and how to fix it. */
type LinkProblem = readonly [message: string, hint: string];

/** Warns of every link in a body, in the navigation or in the footer that leads to no page of its digest, or to no heading of its own page. */
export function checkLinks(
  digest: Digest,
  content: Pick<Content, "bodies" | "brokenUrls" | "site" | "siteLinks">,
): Problem[] {
  const targets = targetsOf(digest, content.brokenUrls);
  const unpublishedFiles = new Set(digest.unpublished.map(({ file }) => file));
  const ofSite = content.siteLinks.flatMap((link) => {
    const address = ownAddress(link.href, content.site.url);
    const found = address === undefined ? undefined : problemOfAddress(address, targets, false);
    const isPrivacy = link.href === content.site.subscribe?.privacy;
    const problem = found && isPrivacy ? withoutPrivacyPage(link.href) : found;
    return problem ? [{ file: "_data/site.yaml", ...warningAt(link, ...problem, { value: link.href }) }] : [];
  });
  const inBodies = content.bodies.flatMap(({ file, body }) =>
    body.links.flatMap((link) => {
      const address = ownAddress(link.href, content.site.url);
      const problem = link.href.startsWith("#")
        ? problemOfAnchor(link, body)
        : address && problemOfAddress(address, targets, unpublishedFiles.has(file));
      return problem ? [{ file, ...warningAt(link, ...problem, { value: link.href }) }] : [];
    }),
  );
  return [...ofSite, ...inBodies];
}

/** A form asks for email addresses, so its page must be there. */
function withoutPrivacyPage(address: string): LinkProblem {
  return [
    `The page \`${address}\`, which forms to subscribe link to, is missing.`,
    `Write it as ${pageFileOf(decodeAddress(pathOf(address)))}: what you do with readers' email addresses.`,
  ];
}

/** The address within the site that a link leads to; undefined if it leads to another site. */
function ownAddress(href: string, site: string): string | undefined {
  if (/^mailto:/i.test(href)) return undefined;
  if (!/^https?:/i.test(href)) return href;
  const [{ host, pathname }, own] = [new URL(href), new URL(site)];
  const path = basePathOf(site);
  return host === own.host && pathname.startsWith(`${path}/`) ? pathname.slice(path.length) : undefined;
}

function targetsOf(digest: Digest, brokenUrls: readonly string[]): Targets {
  const pages = new Set(linkablePages(digest).map(({ address }) => decodeAddress(address)));
  const folders = new Map<string, string[]>();
  for (const page of pages) {
    const [folder, name] = partsOf(page);
    const names = folders.get(folder) ?? [];
    if (name) names.push(name);
    folders.set(folder, names);
  }
  return {
    pages,
    folders,
    brokenUrls: new Set(brokenUrls.map(decodeAddress)),
    unpublished: new Map(digest.unpublished.map((item) => [decodeAddress(item.address), item])),
    former: new Set(
      [
        ...pageKinds.formerSlug.of(digest).map(pageKinds.formerSlug.address),
        ...formerStories(digest).map(({ address }) => address),
      ].map(decodeAddress),
    ),
  };
}

function problemOfAddress(href: string, targets: Targets, fromUnpublished: boolean): LinkProblem | undefined {
  const address = decodeAddress(pathOf(href));
  if (isThere(address, targets)) return undefined;
  const item = targets.unpublished.get(address);
  if (item && fromUnpublished) return undefined;
  if (item)
    return [
      `The link leads to \`${item.file}\`, which is not published yet.`,
      "Publish that item first, or hold this one back.",
    ];
  const hint = targets.pages.has(`${address}/`)
    ? `Add a slash at the end: \`${address}/\`.`
    : guess(address, targets) || "Items are at /items/<slug>/, topics at /topics/<id>/.";
  return [`There is no page \`${address}\`.`, hint];
}

/** Whether there is a page at an address, or would be without another mistake. */
function isThere(address: string, { pages, former, brokenUrls }: Targets): boolean {
  const [folder, name] = partsOf(address);
  return (
    pages.has(address) ||
    former.has(address) ||
    mayBeOutputFile(address) ||
    loadedFile.test(address) ||
    brokenUrls.has(folder) ||
    brokenUrls.has(`${folder}${name}/`)
  );
}

function guess(address: string, { folders, pages }: Targets): string | false | undefined {
  const [typedFolder, typedName] = partsOf(address);
  const folder = nearestWord(typedFolder, folders.keys());
  if (typedName === "") return folder && pages.has(folder) && `Did you mean \`${folder}\`?`;
  const name = folder && nearestWord(typedName, folders.get(folder) ?? []);
  return name && `Did you mean \`${folder}${name}/\`?`;
}

/** The two parts of an address: `/topics/` and `water` of `/topics/water/`. */
function partsOf(address: string): [folder: string, name: string] {
  const [, folder = "", ...names] = address.replace(/\/$/, "").split("/");
  return [`/${folder}/`, names.join("/")];
}

/** A text with more headings has too many for each of its links to be compared with all. */
const mostHeadings = 500;

const anchorsOf = memoize((body: Body) => new Set(body.headings));

function problemOfAnchor({ href }: BodyLink, body: Body): LinkProblem | undefined {
  const anchor = decodeAddress(href.slice(1));
  if (anchorsOf(body).has(anchor)) return undefined;
  return [
    `There is no heading \`${anchor}\` in this text.`,
    didYouMean(anchor, body.headings.slice(0, mostHeadings)) ||
      "A heading's anchor is its words, joined by hyphens.",
  ];
}
