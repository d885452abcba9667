import { citationFile, citationFormats, defaultIconFile } from "../../src/content/siteAddresses.ts";
import type { Digest } from "../../src/digest/digest.ts";
import {
  csvFile,
  csvMetadataFile,
  jsonLinesFile,
  schemaFile,
  topicsVocabularyFile,
} from "../../src/outputs/data/dataAddresses.ts";
import { dataSetsOf } from "../../src/outputs/data/dataSets.ts";
import { singleFile } from "../pageTemplate.ts";
import { policiesFor } from "../parts/policies.ts";
import type { PageData } from "../renderContext.ts";

export const data = singleFile("headers", (digest) => rulesOf(digest).map(([files]) => files));

/** Files, and the lines of their headers. A line that begins with `!` removes a header of an earlier rule. */
type Rule = readonly [files: string, ...headers: string[]];

/** HTTP headers for hosts that read such a file: the content security policies, and how long files may be cached. */
export default function Headers({ context: { basePath, digest } }: PageData) {
  const texts = rulesOf(digest).map(
    ([files, ...headers]) => `${basePath}${files}\n${headers.map((header) => `  ${header}\n`).join("")}`,
  );
  return texts.join("\n");
}

/** Rules for the files that a digest has. A file may have several: the later ones change what the earlier ones say. */
export function rulesOf(digest: Digest): Rule[] {
  const { site } = digest;
  return [
    ...policyRules(digest),
    ...hashedFiles.map((files): Rule => [files, "Cache-Control: public, max-age=31536000, immutable"]),
    ["/feeds.opml", "Content-Type: text/x-opml; charset=utf-8"],
    ...dataTypes(digest).map(([address, type]): Rule => [address, `Content-Type: ${type}`]),
    ...(site.citationFiles ? citationRules : []),
    ...(site.itemMarkdown ? markdownRules : []),
    ...(digest.brand.icon.address === defaultIconFile ? iconRules : []),
  ];
}

function policyRules({ site, trackers }: Digest): Rule[] {
  const policies = policiesFor(site);
  const policy = (text: string) => `Content-Security-Policy: ${text}; frame-ancestors 'none'`;
  const instead = (files: string, text: string): Rule => [files, "! Content-Security-Policy", policy(text)];
  // Folders of pages that have a small script.
  const scripted = ["/items/*", "/issues/*", ...(trackers.length > 0 ? ["/trackers/*"] : [])];
  const others = ["X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin"];
  return [
    ["/*", policy(policies.reading), ...others],
    instead("/search/*", policies.search),
    ...scripted.map((files) => instead(files, policies.scripts)),
    instead("/images/*", policies.pictures),
  ];
}

/** Folders whose files have a hash in their names, except the icon. */
const hashedFiles = ["/assets/*", "/pagefind/fragment/*", "/pagefind/index/*"];

/**
 * The types of the open data, which hosts don't know by the ends of their names. Netlify allows nothing after `*`, so each file has a rule. Sets that are
 * divided have a folder.
 */
function dataTypes(digest: Digest): (readonly [address: string, type: string])[] {
  return [
    ...dataSetsOf(digest).flatMap((set) => [
      [csvFile(set), "text/csv; charset=utf-8; header=present"] as const,
      [set.parts ? `/data/${set.name}/*` : jsonLinesFile(set), "application/jsonl; charset=utf-8"] as const,
      [schemaFile(set), "application/schema+json"] as const,
    ]),
    [csvMetadataFile, "application/csvm+json"],
    [topicsVocabularyFile, "application/ld+json"],
  ];
}

const citationRules = citationFormats.map(
  ({ extension, type }): Rule => [
    citationFile("/items/:slug/", extension),
    `Content-Type: ${type}; charset=utf-8`,
  ],
);

/** Items as Markdown. Search engines should list their pages only. */
const markdownRules: readonly Rule[] = [
  ["/items/:slug/index.md", "Content-Type: text/markdown; charset=utf-8", "X-Robots-Tag: noindex"],
];

/** The icon that Standfirst draws, whose name has no hash. */
const iconRules: readonly Rule[] = [[defaultIconFile, "! Cache-Control", "Cache-Control: no-cache"]];
