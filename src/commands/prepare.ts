import { DateTime } from "luxon";
import { hasErrors, inReadingOrder, type Problem } from "../content/problem.ts";
import { readContent } from "../content/read.ts";
import type { Digest } from "../digest/digest.ts";
import { checkLinks } from "../digest/links.ts";
import { relate } from "../digest/relate.ts";

/** A digest, where one can be made, and all problems of its content, in reading order. */
export interface Preparation {
  readonly digest?: Digest;
  readonly problems: readonly Problem[];
}

/** Reads and relates what lies below `root`, as it is shown at `now`; a preview also shows drafts and the future. */
export function prepareDigest(root: string, now: Date, preview: boolean): Preparation {
  const { content, problems } = readContent(root);
  if (content === undefined) return { problems };
  const digest = relate(content, { today: dayIn(content.site.timeZone, now), preview });
  return { digest, problems: inReadingOrder([...problems, ...checkLinks(digest)]) };
}

/** Whether the content can't be published. */
export function isRefused({ digest, problems }: Preparation): boolean {
  return digest === undefined || hasErrors(problems);
}

function dayIn(zone: string, now: Date): string {
  return DateTime.fromJSDate(now, { zone }).toISODate() ?? "";
}
