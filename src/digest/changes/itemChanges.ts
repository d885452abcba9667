import { type TextPart, textParts } from "../../content/history/itemText.ts";
import type { ItemVersion } from "../../content/history/publishedVersions.ts";
import type { Update } from "../../content/schema/index.ts";
import type { Item } from "../digest.ts";
import { type DifferenceLine, differenceOf } from "./difference.ts";

/** A change of a published item: when, what differs from the version before, and what the editors noted. */
export interface ItemChange {
  /** In the site's time zone: `2021-11-11T14:05`. */
  readonly from: string;
  /** Whether there were others on its day. */
  readonly isOneOfMany: boolean;
  readonly parts: readonly ChangedPart[];
  readonly notes: readonly Update[];
}

/** What differs in a part of an item. */
export interface ChangedPart {
  readonly part: TextPart;
  readonly lines: readonly DifferenceLine[];
}

/** The changes of an item since its publication, newest first. */
export function changesOf({ versions, updates }: Item): ItemChange[] {
  const [, ...later] = versions;
  const days = later.map(dayOf);
  const changeOf = (date: string) => {
    const index = days.findIndex((day) => day >= date);
    return index < 0 ? days.length - 1 : index;
  };
  return later
    .map((version, index) => ({
      from: version.from,
      isOneOfMany: days.filter((day) => day === days[index]).length > 1,
      parts: changedParts(versions[index] ?? version, version),
      notes: updates.filter(({ date }) => changeOf(date) === index),
    }))
    .reverse();
}

/** The day on which an item last changed; undefined if it has not changed. */
export function lastChangedOn({ versions }: Pick<Item, "versions">): string | undefined {
  const last = versions.at(-1);
  return last && dayOf(last);
}

function dayOf({ from }: ItemVersion): string {
  return from.slice(0, 10);
}

function changedParts({ text: before }: ItemVersion, { text: after }: ItemVersion): ChangedPart[] {
  return textParts
    .filter((part) => before[part].join(" ") !== after[part].join(" "))
    .map((part) => ({ part, lines: differenceOf(before[part], after[part]) }));
}
