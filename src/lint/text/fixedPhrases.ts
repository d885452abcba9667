import { isName, isWithinName } from "./names.ts";

/** What comes after `today’s` or `tomorrow’s` if they mean a day, and not a time. */
const events =
  "announcement|appointment|budget|briefing|debate|deadline|decision|date|election|event|figures|game|hearing|inquest|judgment|judgement|launch|march|meeting|news|paper|papers|publication|release|report|results|ruling|session|speech|statement|strike|talks|vote|webinar|workshop";
const notAnEvent = new RegExp(`^['’]s?(?![\\p{L}])(?!\\s+(?:\\p{Ll}+\\s+)?(?:${events})\\b)`, "u");

/** What comes before `today` or `tomorrow` if they mean a time, as in “the parliament of tomorrow”. */
const beforeTime =
  /(?:(?<!\bas )\bof|\b(?:even|still|than|until|till|here|no|like|do|does|exists?|works?|lives?|living|available|relevant|common|important|used|known|alive|world|society|yesterday and|between) )\s*$/iu;

/**
 * Whether a relative date at an index of a text is no date: a part of a name, such as “USA Today”, or of a phrase, such as “today’s parliament”,
 * “here today, gone tomorrow”, “yesterday’s news” and “the last week of March”.
 */
export function isFixedPhrase(text: string, at: number, written: string): boolean {
  const end = at + written.length;
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(end, end + 60);
  if (isPartOfName(text, at, written)) return true;
  if (
    /^(?:to|-)?day$|^(?:today|tomorrow)$/i.test(written) &&
    (notAnEvent.test(after) || beforeTime.test(before))
  )
    return true;
  if (/^tomorrow$/i.test(written) && /\bgone\s+$/i.test(before)) return true;
  if (/^yesterday$/i.test(written))
    return /^['’]s\s+(?:news|m[ae]n|wom[ae]n|world|technology)\b/.test(after) || /\bborn\s+$/.test(before);
  return (
    /\b(?:over|throughout) the\s+$/i.test(before) ||
    (/\bthe\s+$/i.test(before) && /^\s+(?:of|before)\s/.test(after))
  );
}

/** A capital may also begin a sentence: “Yesterday Ann left”. */
function isPartOfName(text: string, at: number, written: string): boolean {
  return /\s/.test(written) ? isName(text, at, written) : isWithinName(text, at, written);
}
