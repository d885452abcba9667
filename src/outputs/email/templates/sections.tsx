import { calendarAddress } from "../../../content/siteAddresses.ts";
import type { Correction, KeyDate } from "../../../digest/digest.ts";
import { type MovedRows, movedWords } from "../../../digest/trackers/movedRows.ts";
import { withPlace } from "../../../digest/wording.ts";
import { asSentence } from "../../../language/asSentence.ts";
import type { Language } from "../../../language/language.ts";
import type { ResolveUrl } from "../emailUrls.ts";
import { correctionsHeading } from "../emailWording.ts";
import { useEmailStyles } from "./emailStyles.ts";

/** Corrections to earlier items since the last issue. */
export function EmailCorrections(
  {
    corrections,
    resolveUrl,
  }: { readonly corrections: readonly Correction[]; readonly resolveUrl: ResolveUrl },
  language: Language,
) {
  const emailStyles = useEmailStyles();
  const { words, longDay } = language;
  return (
    <>
      <h2 style={emailStyles.sectionName}>{correctionsHeading(corrections, language)}</h2>
      {corrections.map(({ kind, date, note, item }) => (
        <p key={`${item.slug} ${note}`} style={emailStyles.paragraph}>
          <a class="accent" href={resolveUrl(item.address)} style={emailStyles.link}>
            {item.headline}
          </a>{" "}
          ({longDay(item.date)}). <strong>{words.item.updates[kind]}</strong>, {longDay(date)}: {note}
        </p>
      ))}
    </>
  );
}

/** What moved in trackers: a line each. */
export function EmailMoved(
  { moved, resolveUrl }: { readonly moved: readonly MovedRows[]; readonly resolveUrl: ResolveUrl },
  { words }: Language,
) {
  const emailStyles = useEmailStyles();
  return (
    <>
      {moved.map((each) => (
        <p key={each.tracker.id} style={emailStyles.paragraph}>
          <strong>{words.email.moved}</strong>{" "}
          <a class="accent" href={resolveUrl(each.tracker.address)} style={emailStyles.link}>
            {each.tracker.name}
          </a>{" "}
          {asSentence(movedWords(each))}
        </p>
      ))}
    </>
  );
}

/** What happens on a key date, and where. */
function EmailDateLabel({ keyDate }: { readonly keyDate: KeyDate }) {
  const emailStyles = useEmailStyles();
  const { label, url } = keyDate;
  const sentence = asSentence(withPlace(keyDate));
  if (url === undefined) return <>{sentence}</>;
  return (
    <>
      <a class="accent" href={url} style={emailStyles.link}>
        {label}
      </a>
      {sentence.slice(label.length)}
    </>
  );
}

interface KeyDatesProps {
  readonly keyDates: readonly KeyDate[];
  /** How many of them are listed. A link leads to the others. */
  readonly shown: number;
  readonly resolveUrl: ResolveUrl;
}

/** Upcoming key dates. */
export function EmailKeyDates({ keyDates, shown, resolveUrl }: KeyDatesProps, { words, whenOf }: Language) {
  const emailStyles = useEmailStyles();
  return (
    <>
      <h2 style={emailStyles.sectionName}>{words.email.keyDates}</h2>
      {keyDates.slice(0, shown).map((keyDate) => (
        <p key={`${keyDate.date.text} ${keyDate.label}`} style={emailStyles.paragraph}>
          <strong>{whenOf(keyDate)}</strong>
          <br />
          <EmailDateLabel keyDate={keyDate} />{" "}
          <a class="accent" href={resolveUrl(keyDate.item.address)} style={emailStyles.link}>
            {keyDate.item.headline}
          </a>
        </p>
      ))}
      {keyDates.length > shown && (
        <p style={emailStyles.paragraph}>
          <a class="accent" href={resolveUrl(calendarAddress())} style={emailStyles.link}>
            {words.email.laterDates(keyDates.length - shown)}
          </a>
        </p>
      )}
    </>
  );
}
