import { memoize } from "../cache/memoize.ts";
import type { SiteYamlLink } from "../content/brand/siteYamlLinks.ts";
import type { WrittenItem } from "../content/items/readItem.ts";
import type { Body, BodyLink } from "../content/markdown/body.ts";
import { didYouMean, nearestWord } from "../content/nearestWord.ts";
import { pageFileOf } from "../content/pages/pageNames.ts";
import { errorAt, type Finding, type Problem, warningAt } from "../content/problem.ts";
import type { Content } from "../content/readContent.ts";
import { siteFile } from "../content/registers/siteYaml.ts";
import { basePathOf, decodeAddress, pageFolders, pathOf } from "../content/siteAddresses.ts";
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

/** Finds every link in a body, in the navigation or in the footer that leads to no page of its digest, or to no heading of its own page. */
export function checkLinks(
  digest: Digest,
  content: Pick<Content, "bodies" | "brokenUrls" | "site" | "siteYamlLinks">,
): Problem[] {
  const targets = targetsOf(digest, content.brokenUrls);
  const unpublishedFiles = new Set(digest.unpublished.map(({ file }) => file));
  const ofSite = content.siteYamlLinks.flatMap((link) => {
    const address = ownAddress(link.href, content.site.url);
    const problem = address === undefined ? undefined : problemOfAddress(address, targets, false);
    return problem ? [{ file: siteFile, ...findingInSite(link, problem) }] : [];
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

/** A privacy page that is missing is an error: those who sign up agree to what it says. */
function findingInSite({ href, isPrivacy, ...at }: SiteYamlLink, [message, hint]: LinkProblem): Finding {
  if (!isPrivacy) return warningAt(at, message, hint, { value: href });
  const about = { field: "subscribe.privacy", value: href };
  return errorAt(at, `${message} Readers who sign up agree to what it says.`, hint, about);
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
        ...pageKinds.formerAddress.of(digest).map(({ address }) => address),
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
    : (guess(address, targets) ?? whereToWrite(address));
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

/** The page that was most likely meant: one with nearly the same address, or with the same name elsewhere. */
function guess(address: string, { folders, pages }: Targets): string | undefined {
  const [typedFolder, typedName] = partsOf(address);
  const folder = nearestWord(typedFolder, folders.keys());
  const name = folder && typedName && nearestWord(typedName, folders.get(folder) ?? []);
  const near = name ? `${folder}${name}/` : typedName === "" ? folder : undefined;
  const last = address.split("/").filter(Boolean).at(-1);
  const page = near && pages.has(near) ? near : [...pages].find((each) => each.endsWith(`/${last}/`));
  return page && `Did you mean \`${page}\`?`;
}

/** Where to write a page that nothing is like. */
function whereToWrite(address: string): string {
  const [, folder = ""] = address.split("/");
  const folders: readonly string[] = pageFolders;
  return folders.includes(folder)
    ? "Items are at /items/<slug>/, topics at /topics/<id>/."
    : `Write the page as ${pageFileOf(address)}, or correct the address.`;
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
