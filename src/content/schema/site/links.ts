import { z } from "zod";
import { listOf } from "../fieldTypes.ts";
import { name, pathOrAddress } from "../textTypes.ts";

/** The pages that navigation and footer may name in one word. Each is left out where a digest has nothing on it. */
export const standardPages = [
  "latest",
  "issues",
  "topics",
  "organisations",
  "people",
  "series",
  "stories",
  "trackers",
  "keyDates",
  "archive",
  "corrections",
  "about",
  "feeds",
  "subscribe",
  "data",
  "search",
] as const;

export type StandardPage = (typeof standardPages)[number];

const link = z.strictObject({
  name: name.describe("What the link says."),
  address: pathOrAddress
    .refine(
      (value) => /^\/(?!\/)/.test(value) || /^(https:\/\/|mailto:)./i.test(value),
      "must be an address such as /topics/water/, https://example.org/ or mailto:editors@example.org",
    )
    .describe("Where it leads: to a page of the site, beginning with a slash, or to another site."),
});

/**
 * How to fix an entry of navigation or footer that is no page's word: `allowed` are all words. An address may be meant, or the name of one of the digest's own
 * pages. Undefined for other fields.
 */
export function ownLinkRemedy(found: unknown, allowed: readonly unknown[]): string | undefined {
  if (typeof found !== "string" || allowed.length !== standardPages.length) return undefined;
  if (!standardPages.every((page) => allowed.includes(page))) return undefined;
  const isAddress = /^(\/|https:|mailto:)/i.test(found);
  const [word = "name"] = found
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .slice(-1);
  const text = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return `For any other page, write a name and an address: \`{ name: ${text}, address: ${isAddress ? found : `/${word}/`} }\`.`;
}

/** Links, each a page's word or a name and an address. */
export const linkList = listOf(
  z.union(
    [link, z.enum(standardPages)],
    `must be one of ${standardPages.join(", ")}, or a name and an address`,
  ),
);
