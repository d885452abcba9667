import { calendarAddress } from "../../../content/addresses.ts";
import { longDay, whenOf } from "../../../digest/dates.ts";
import type { Correction, KeyDate } from "../../../digest/digest.ts";
import { sentenceCase } from "../../../digest/wording.ts";
import type { ResolveUrl } from "../emailUrls.ts";
import { emailStyles } from "./emailStyles.ts";

/** What was put right in earlier items since the last issue. */
export function MailCorrections({
  corrections,
  whole,
}: {
  readonly corrections: readonly Correction[];
  readonly whole: ResolveUrl;
}) {
  return (
    <>
      <h2 style={emailStyles.sectionName}>{correctionsName(corrections)}</h2>
      {corrections.map(({ kind, date, note, item }) => (
        <p key={`${item.slug} ${note}`} style={emailStyles.paragraph}>
          <a class="accent" href={whole(item.address)} style={emailStyles.link}>
            {item.headline}
          </a>{" "}
          ({longDay(item.date)}). <strong>{sentenceCase(kind)}</strong>, {longDay(date)}: {note}
        </p>
      ))}
    </>
  );
}

/** "Corrections to earlier items", or what else there is. */
export function correctionsName(corrections: readonly Correction[]): string {
  const kinds = new Set(corrections.map(({ kind }) => kind));
  if (!kinds.has("clarification")) return "Corrections to earlier items";
  return kinds.has("correction") ? "Corrections and clarifications" : "Clarifications of earlier items";
}

interface KeyDatesProps {
  readonly keyDates: readonly KeyDate[];
  /** How many of them are told; the way to the others stands below. */
  readonly most: number;
  readonly whole: ResolveUrl;
}

/** The dates that readers should know. */
export function MailKeyDates({ keyDates, most, whole }: KeyDatesProps) {
  return (
    <>
      <h2 style={emailStyles.sectionName}>Key dates</h2>
      {keyDates.slice(0, most).map((keyDate) => (
        <p key={`${keyDate.date.text} ${keyDate.label}`} style={emailStyles.paragraph}>
          <strong>{whenOf(keyDate)}</strong>
          <br />
          {asSentence(keyDate.label)}{" "}
          <a class="accent" href={whole(keyDate.item.address)} style={emailStyles.link}>
            {keyDate.item.headline}
          </a>
        </p>
      ))}
      {keyDates.length > most && (
        <p style={emailStyles.paragraph}>
          <a class="accent" href={whole(calendarAddress())} style={emailStyles.link}>
            {laterDatesName(keyDates.length - most)}
          </a>
        </p>
      )}
    </>
  );
}

/** "48 later key dates": what leads to the calendar's page, where those are that a letter has no room for. */
export function laterDatesName(count: number): string {
  return `${count} later key ${count === 1 ? "date" : "dates"}`;
}

/** A label with a full stop, unless it ends with a sign of its own. */
export function asSentence(label: string): string {
  return /[.!?]$/.test(label) ? label : `${label}.`;
}
