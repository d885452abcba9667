import { hasRedirects, redirectsFile } from "../../src/outputs/redirects.ts";
import { singleFile } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = singleFile("redirects", undefined, hasRedirects);

/** The addresses that lead on, for hosts that read such a file. */
export default function Redirects({ context }: PageData) {
  return redirectsFile(context.digest);
}
