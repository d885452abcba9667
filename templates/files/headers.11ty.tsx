import { singleFile } from "../pageTemplate.ts";
import { policies } from "../parts/policies.ts";
import type { PageData } from "../renderContext.ts";

export const data = singleFile("headers", () => []);

/** Folders whose files have a hash in their names, except the icon. */
const hashedFiles = ["/assets/*", "/pagefind/fragment/*", "/pagefind/index/*"];

/** HTTP headers for hosts that read such a file: the content security policies, and how long files may be cached. */
export default function Headers({ context: { basePath } }: PageData) {
  return `${basePath}/*
  Content-Security-Policy: ${policies.reading}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

${basePath}/search/*
  ! Content-Security-Policy
  Content-Security-Policy: ${policies.search}; frame-ancestors 'none'

${basePath}/trackers/*
  ! Content-Security-Policy
  Content-Security-Policy: ${policies.tables}; frame-ancestors 'none'

${basePath}/images/*
  ! Content-Security-Policy
  Content-Security-Policy: ${policies.pictures}; frame-ancestors 'none'

${hashedFiles.map((files) => `${basePath}${files}\n  Cache-Control: public, max-age=31536000, immutable\n`).join("\n")}
${basePath}/feeds.opml
  Content-Type: text/x-opml; charset=utf-8

${basePath}/assets/icon.svg
  ! Cache-Control
  Cache-Control: no-cache
`;
}
