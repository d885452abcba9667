import type { StatusTone, TrackerStatus } from "../../../src/content/schema/index.ts";
import type { Language } from "../../../src/language/language.ts";

/** The letter of each status, by its id. */
export type StatusLetters = ReadonlyMap<string, string>;

/**
 * A letter for each status, because colours alone don't tell them apart, and statuses may share a tone: the initial of one of its words or,
 * if other statuses have these, another letter of its name or its number.
 */
export function statusLetters(statuses: readonly Pick<TrackerStatus, "id" | "name">[]): StatusLetters {
  const letters = new Map<string, string>();
  for (const [index, { id, name }] of statuses.entries()) {
    const taken = new Set(letters.values());
    const initials = name.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [];
    const candidates = [...initials, ...(name.match(/\p{L}/gu) ?? [])].map((each) => each.toUpperCase());
    letters.set(id, candidates.find((letter) => !taken.has(letter)) ?? String(index + 1));
  }
  return letters;
}

/** The class that colours what has a status. */
export function toneClass(status: TrackerStatus | undefined): string {
  return `tone-${status?.tone ?? "none"}`;
}

/** The names of the patterns that some tones have besides their colour: see `TonePatterns`. */
export const tonePatterns: Partial<Record<StatusTone, string>> = {
  "under-way": "tone:under-way",
  stalled: "tone:stalled",
};

/** The patterns of tones. A page that shows statuses has this once. */
export function TonePatterns() {
  return (
    <svg class="status-patterns" aria-hidden="true">
      <pattern id="tone:under-way" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="1.5" cy="1.5" r="1" />
      </pattern>
      <pattern
        id="tone:stalled"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1.5" height="5" />
      </pattern>
    </svg>
  );
}

interface StatusProps {
  readonly status: TrackerStatus | undefined;
  readonly letters: StatusLetters;
}

/** A small square in the colour and pattern of a status, with its letter. */
export function StatusMark({ status, letters }: StatusProps) {
  const pattern = status && tonePatterns[status.tone];
  const square = { x: 0.5, y: 0.5, width: 19, height: 19 };
  return (
    <svg class={`status-mark ${toneClass(status)}`} viewBox="0 0 20 20" aria-hidden="true">
      <rect {...square} />
      {pattern && <rect {...square} class="pattern" fill={`url(#${pattern})`} />}
      {status && (
        <text x="10" y="14.5" text-anchor="middle">
          {letters.get(status.id)}
        </text>
      )}
    </svg>
  );
}

/** The mark and the name of a status. */
export function StatusName({ status, letters }: StatusProps, { words }: Language) {
  return (
    <span class="status">
      <StatusMark status={status} letters={letters} /> {status?.name ?? words.trackers.notReported}
    </span>
  );
}
