import { outputFiles } from "../../src/digest/outputFiles.ts";
import { hasRedirects, redirectsFile } from "../../src/outputs/redirects.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = files("redirects", "digest", {
  of: (digest) => (hasRedirects(digest) ? [digest] : []),
  address: () => outputFiles.redirects,
  shows: (_, { fingerprint }) => [fingerprint],
});

/** The addresses that lead on, for hosts that read such a file. */
export default function Redirects({ context }: PageData) {
  return redirectsFile(context.digest);
}
