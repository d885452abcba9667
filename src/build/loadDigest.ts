import { DateTime } from "luxon";
import { readPositions } from "../content/items/frontMatterPositions.ts";
import type { ParsedItem } from "../content/items/readItem.ts";
import { hasErrors, type Problem, sortProblems } from "../content/problem.ts";
import { type Content, readContent } from "../content/readContent.ts";
import type { Digest } from "../digest/digest.ts";
import { relate } from "../digest/relate.ts";
import { checkLinks } from "../lint/checkLinks.ts";
import { dateProblems } from "../lint/dateChecks.ts";

/** Content, the digest that it makes, and all problems in it, in reading order. What is wrong is left out of both. */
export interface LoadedDigest {
  readonly content: Content;
  readonly digest: Digest;
  readonly problems: readonly Problem[];
}

/**
 * Reads and relates what lies below `root`, as it is shown at `now`; a preview also shows drafts and the future. `readOne`
 * reads an item's file: it is handed in by one who has read it before.
 */
export function loadDigest(
  root: string,
  now: Date | string,
  preview: boolean,
  readOne?: (file: string) => ParsedItem,
): LoadedDigest {
  const { content, problems } = readContent(root, readOne);
  const digest = digestOf(content, now, preview);
  const late = dateProblems(content.items, digest.today, (file) => readPositions(root, file));
  return {
    content,
    digest,
    problems: sortProblems([...problems, ...late, ...checkLinks(digest, content)]),
  };
}

/** Relates content, as it is shown at `now`; a preview also shows drafts and the future. */
export function digestOf(content: Content, now: Date | string, preview: boolean): Digest {
  return relate(content, { today: dayIn(content.site.timeZone, now), preview });
}

/** Whether the content can't be published. */
export function isRejected({ problems }: LoadedDigest): boolean {
  return hasErrors(problems);
}

/** The day of a moment in a zone, as `YYYY-MM-DD`. */
export function dayIn(zone: string, now: Date | string): string {
  const moment =
    typeof now === "string" ? DateTime.fromISO(now, { zone }) : DateTime.fromJSDate(now, { zone });
  return moment.toISODate() ?? "";
}
