import { join } from "node:path";
import { codeVersion } from "../cache/codeVersion.ts";
import { type Changes, changesOf, type Placed } from "./changes.ts";
import { readSections, type Sections, writeSections } from "./sections.ts";
import type { Segment } from "./segments.ts";

/** A segment and where its pages are. */
export interface PlacedSegment extends Segment, Placed {}

/** What is kept of an earlier join, and how the segments of this one differ. */
export interface Joined<Name extends string> {
  readonly parts: Sections<Name>;
  readonly changes: Changes<PlacedSegment>;
}

/** Of so many segments one may be gone or new: with more, all are sooner joined anew than an earlier join is changed. */
const segmentsAChange = 3;

let version: string | undefined;

/** The version of all code that joins: what other code has joined is not taken. */
function joinVersion(): string {
  version ??= codeVersion("src/pagefind-incremental");
  return version;
}

/** What a part of the join was made of. */
interface Made {
  readonly version: string;
  readonly segments: readonly Placed[];
}

/** Reads a part of the last join of nearly the same segments; undefined when there is none as it was written. */
export function readJoined<Name extends string>(
  cache: string,
  part: string,
  names: readonly Name[],
  segments: readonly PlacedSegment[],
): Joined<Name> | undefined {
  const sections = readSections(fileOf(cache, part), ["made", ...names]);
  if (!sections) return undefined;
  const made = JSON.parse(sections.made.toString()) as Made;
  const changes = changesOf(made.segments, segments);
  const count = changes.gone.length + changes.added.length;
  const isNear = made.version === joinVersion() && count * segmentsAChange <= segments.length;
  return isNear ? { parts: sections, changes } : undefined;
}

/** Keeps a part of a join, if there are so many segments that an edit can use it, which takes one away and adds one. */
export function keepJoined(
  cache: string,
  part: string,
  segments: readonly PlacedSegment[],
  sections: () => Sections<string>,
): void {
  if (2 * segmentsAChange > segments.length) return;
  const placed = segments.map(({ key, firstPage, pages }): Placed => ({ key, firstPage, pages }));
  const made: Made = { version: joinVersion(), segments: placed };
  writeSections(fileOf(cache, part), { made: Buffer.from(JSON.stringify(made)), ...sections() });
}

function fileOf(cache: string, part: string): string {
  return join(cache, `${part}.joined`);
}
