import { outputFiles } from "../../src/digest/outputFiles.ts";
import { hasRedirects, redirectMap } from "../../src/outputs/redirects.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = files("redirectMap", "digest", {
  of: (digest) => (hasRedirects(digest) ? [digest] : []),
  address: () => outputFiles.redirectMap,
  shows: (_, { fingerprint }) => [fingerprint],
});

/** The addresses that lead on, for nginx, Apache and Caddy. */
export default function RedirectMap({ context }: PageData) {
  return redirectMap(context.digest);
}
