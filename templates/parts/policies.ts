/*
 * Content security policies. `docs/hosting/` has them for servers that need them in their configuration.
 */

/**
 * Pages load only the site's own style, font and pictures. They make no connections, but Lighthouse fetches robots.txt from
 * within the page and reports the file as invalid if it is blocked.
 */
const reading =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

export const policies = {
  reading,
  /** A script sorts the tables of trackers. Another copies and shares the addresses of items and issues. */
  scripts: `${reading}; script-src 'self'`,
  /** The search page runs Pagefind, which is WebAssembly. */
  search: `${reading}; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'`,
  /** An SVG picture that is opened on its own is a document. It may use its own styles and embedded pictures and fonts, and nothing else. */
  pictures: "default-src 'none'; style-src 'unsafe-inline'; sandbox; img-src data:; font-src data:",
};
