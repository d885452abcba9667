import type { Digest, Subject } from "../../../src/digest/digest.ts";
import { nextDatesOf } from "../../../src/digest/keyDates.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import { storiesOf, trackersOf } from "../../../src/digest/subjects/alongside.ts";
import { contextObjectsShow } from "../../../src/outputs/metadata/coins.ts";
import type { Shown } from "../../pageTemplate.ts";
import { hasDates } from "../calendarLinks.tsx";

/**
 * What a page of a subject's list shows, apart from what only subjects of its kind have. What the first page shows beside its items follows
 * from all items of the subject.
 */
export function shownOnList({ subject, items, number }: ListPage, digest: Digest): Shown[] {
  const shown = [
    subject,
    subject.items.length,
    hasDates(subject) ? "calendar" : undefined,
    contextObjectsShow(items, digest),
  ];
  return number === 1 ? [...shown, ...subject.items, ...besideItems(subject, digest)] : [...shown, ...items];
}

function besideItems(subject: Subject, digest: Digest): Shown[] {
  return [
    ...nextDatesOf(subject).flatMap(({ items, name }) => [...items, name]),
    ...storiesOf(subject).map(({ subject }) => subject),
    ...trackersOf(subject, digest).map(({ subject }) => subject),
  ];
}
