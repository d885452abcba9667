import { parsePartialDate } from "../../content/schema/partialDate.ts";

/** A day, as `YYYY-MM-DD`, and whether the text could mean another one. */
export interface ReadDay {
  readonly day: string;
  readonly isAmbiguous: boolean;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** The ways to write a day, each with the order of its parts. */
const forms: readonly { readonly pattern: RegExp; readonly order: string; readonly isAmbiguous?: true }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: "ymd" },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:T|$)/, order: "ymd" },
  {
    pattern: new RegExp(
      String.raw`^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]${month},?[ -](\d{4})(?!\d)`,
      "i",
    ),
    order: "dmy",
  },
  {
    pattern: new RegExp(String.raw`^(?:[a-z]+,? )?${month} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`, "i"),
    order: "mdy",
  },
  {
    pattern: new RegExp(String.raw`^[a-z]+ ${month} (\d{1,2}) \d\d:\d\d:\d\d(?: [A-Z]+)? (\d{4})(?!\d)`, "i"),
    order: "mdy",
  },
  { pattern: /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/, order: "dmy", isAmbiguous: true },
];

/**
 * The day that a text begins with, as it is written: a time or an offset behind it never moves it to another day. Undefined if there is none.
 * `03/04/2021` is taken for the 3rd of April, and is ambiguous; `04/23/2021` can only be the 23rd.
 */
export function readDay(text: string): ReadDay | undefined {
  for (const { pattern, order, isAmbiguous } of forms) {
    const found = pattern.exec(text.trim());
    if (found === null) continue;
    const part = (name: string) => numberOf(found[1 + order.indexOf(name)] ?? "");
    const [year, first, second] = [part("y"), part("m"), part("d")];
    const day = dayOf(year, first, second) ?? (isAmbiguous && dayOf(year, second, first));
    if (day)
      return { day, isAmbiguous: isAmbiguous === true && first !== second && first <= 12 && second <= 12 };
  }
  return undefined;
}

function numberOf(part: string): number {
  const index = months.indexOf(part.slice(0, 3).toLowerCase());
  return index < 0 ? Number(part) : index + 1;
}

function dayOf(year: number, monthNumber: number, dayNumber: number): string | undefined {
  const pad = (part: number) => String(part).padStart(2, "0");
  return parsePartialDate(`${year}-${pad(monthNumber)}-${pad(dayNumber)}`)?.text;
}
