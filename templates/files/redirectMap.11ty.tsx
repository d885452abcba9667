import { hasRedirects, redirectMap } from "../../src/outputs/redirects.ts";
import { singleFile } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = singleFile("redirectMap", undefined, hasRedirects);

/** The addresses that lead on, for nginx, Apache and Caddy. */
export default function RedirectMap({ context }: PageData) {
  return redirectMap(context.digest);
}
