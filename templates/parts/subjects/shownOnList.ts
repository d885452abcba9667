import type { Subject } from "../../../src/digest/digest.ts";
import { nextDatesOf } from "../../../src/digest/keyDates.ts";
import type { ListPage } from "../../../src/digest/listing.ts";
import { storiesOf } from "../../../src/digest/subjects/alongside.ts";
import type { Shown } from "../../pageTemplate.ts";
import { hasDates } from "../calendarLinks.tsx";

/**
 * What a page of a subject's list shows, apart from what only subjects of its kind have. What the first page shows beside its items follows
 * from all items of the subject.
 */
export function shownOnList({ subject, items, number }: ListPage): Shown[] {
  const shown = [subject, subject.items.length, hasDates(subject) ? "calendar" : undefined];
  return number === 1 ? [...shown, ...subject.items, ...besideItems(subject)] : [...shown, ...items];
}

function besideItems(subject: Subject): Shown[] {
  return [
    ...nextDatesOf(subject).flatMap(({ items, name }) => [...items, name]),
    ...storiesOf(subject).map(({ subject }) => subject),
  ];
}
