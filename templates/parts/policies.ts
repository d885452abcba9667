/*
 * What browsers may load and do. A site needs no more than this; `docs/hosting/` has these policies for servers that must be told.
 */

/**
 * Pages load the site's own style, font and pictures. Nothing in a reading page connects anywhere; but Lighthouse asks for robots.txt
 * from within the page it audits, and calls the file invalid where it may not.
 */
const reading =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

export const policies = {
  reading,
  /** The search page runs Pagefind, which is WebAssembly. */
  search: `${reading}; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'`,
  /** An SVG picture that is opened by itself is a document: it may have its own style, and pictures and fonts within it, and do nothing. */
  pictures: "default-src 'none'; style-src 'unsafe-inline'; sandbox; img-src data:; font-src data:",
};
