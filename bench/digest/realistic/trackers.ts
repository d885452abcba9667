import type { MadeItem } from "../items.ts";
import { writerOf } from "../prose.ts";
import type { Random } from "../random.ts";
import { type Entry, slugFrom } from "../registers.ts";
import type { Words } from "../words.ts";

/** A file of `content/trackers/`. */
export interface MadeTracker {
  readonly id: string;
  readonly question: string;
  readonly standfirst: string;
  readonly statuses: readonly { readonly id: string; readonly name: string; readonly tone: string }[];
  readonly rows: readonly {
    readonly organisation: string;
    readonly statuses: readonly { readonly date: string; readonly status: string; readonly item: string }[];
  }[];
}

/** Notes what items report of organisations, and makes trackers of it. */
export interface Trackers {
  note(item: MadeItem): void;
  made(): MadeTracker[];
}

const tones = ["not-started", "stalled", "under-way", "done"] as const;
const mostRows = 20;
const mostStatuses = 4;

/** Three trackers of up to 20 organisations, each of which moves up to four times. */
export function trackersOf(random: Random, words: Words, organisations: readonly Entry[]): Trackers {
  const reports = [0, 1, 2].map(() => new Map<string, { date: string; item: string }[]>());
  return {
    note({ slug, date, organisations: [first] }) {
      const tracker = random.pick(reports);
      const before = first === undefined ? undefined : (tracker.get(first) ?? []);
      if (first === undefined || before === undefined || before.length >= mostStatuses || random.chance(0.7))
        return;
      tracker.set(first, [...before, { date, item: slug }]);
    },
    made() {
      const { phrase, sentence } = writerOf(random, words);
      return reports.map((reported, index) => ({
        id: `${slugFrom(phrase(2))}-${index + 1}`,
        question: `${phrase(random.between(3, 7))}?`,
        standfirst: sentence(),
        statuses: tones.map((tone) => ({ id: tone, name: phrase(random.between(1, 2)), tone })),
        rows: organisations.slice(0, mostRows).map(({ id }) => ({
          organisation: id,
          statuses: (reported.get(id) ?? []).map((report, at) => ({
            ...report,
            status: tones[at] ?? "done",
          })),
        })),
      }));
    },
  };
}
