import { onePage } from "../pageKind.ts";
import { policies } from "../parts/page.tsx";

export const data = onePage("/_headers", () => []);

/** HTTP headers for hosts that read such a file: the policies of the pages, and how long files may be kept. */
export default function Headers() {
  return `/*
  Content-Security-Policy: ${policies.reading}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

/search/*
  ! Content-Security-Policy
  Content-Security-Policy: ${policies.search}; frame-ancestors 'none'

/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
