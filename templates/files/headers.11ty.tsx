import { citationFile, citationFormats, defaultIconFile } from "../../src/content/siteAddresses.ts";
import {
  csvFile,
  csvMetadataFile,
  jsonLinesFile,
  schemaFile,
  topicsVocabularyFile,
} from "../../src/outputs/data/dataAddresses.ts";
import { dataSets } from "../../src/outputs/data/dataSets.ts";
import { singleFile } from "../pageTemplate.ts";
import { policiesFor } from "../parts/policies.ts";
import type { PageData } from "../renderContext.ts";

export const data = singleFile("headers", () => []);

/** Folders whose files have a hash in their names, except the icon. */
const hashedFiles = ["/assets/*", "/pagefind/fragment/*", "/pagefind/index/*"];

/**
 * The types of the open data, which hosts don't know by the ends of their names. Netlify allows nothing after `*`, so each file has a rule. Sets that are
 * divided have a folder.
 */
const dataTypes: readonly (readonly [address: string, type: string])[] = [
  ...dataSets.flatMap((set) => [
    [csvFile(set), "text/csv; charset=utf-8; header=present"] as const,
    [set.parts ? `/data/${set.name}/*` : jsonLinesFile(set), "application/jsonl; charset=utf-8"] as const,
    [schemaFile(set), "application/schema+json"] as const,
  ]),
  [csvMetadataFile, "application/csvm+json"],
  [topicsVocabularyFile, "application/ld+json"],
];

/** Folders of pages that have a small script. */
const scriptedFolders = ["/items/*", "/issues/*", "/trackers/*"];

/** HTTP headers for hosts that read such a file: the content security policies, and how long files may be cached. */
export default function Headers({ context: { basePath, digest } }: PageData) {
  const policies = policiesFor(digest.site);
  return `${basePath}/*
  Content-Security-Policy: ${policies.reading}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

${basePath}/search/*
  ! Content-Security-Policy
  Content-Security-Policy: ${policies.search}; frame-ancestors 'none'

${scriptedFolders.map((files) => `${basePath}${files}\n  ! Content-Security-Policy\n  Content-Security-Policy: ${policies.scripts}; frame-ancestors 'none'\n`).join("\n")}
${basePath}/images/*
  ! Content-Security-Policy
  Content-Security-Policy: ${policies.pictures}; frame-ancestors 'none'

${hashedFiles.map((files) => `${basePath}${files}\n  Cache-Control: public, max-age=31536000, immutable\n`).join("\n")}
${basePath}/feeds.opml
  Content-Type: text/x-opml; charset=utf-8

${dataTypes.map(([address, type]) => `${basePath}${address}\n  Content-Type: ${type}\n`).join("\n")}
${citationFormats.map(({ extension, type }) => `${basePath}${citationFile("/items/:slug/", extension)}\n  Content-Type: ${type}; charset=utf-8\n`).join("\n")}
${basePath}/items/:slug/index.md
  Content-Type: text/markdown; charset=utf-8
  X-Robots-Tag: noindex

${basePath}${defaultIconFile}
  ! Cache-Control
  Cache-Control: no-cache
`;
}
