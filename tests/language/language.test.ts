import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parsePartialDate } from "../../src/content/schema/partialDate.ts";
import { catalogues } from "../../src/language/catalogues.ts";
import { type Language, languageOf } from "../../src/language/language.ts";
import { project } from "../support/site.ts";

/** How a language writes dates, times, numbers and lists. */
function habits({
  longDay,
  shortDay,
  weekdayOf,
  weekSpan,
  partialDateName,
  ...language
}: Language): string[] {
  return [
    longDay("2021-11-10"),
    shortDay("2021-11-10"),
    weekdayOf("2021-11-10"),
    weekSpan("2021-11-08", "2021-11-14"),
    weekSpan("2021-11-29", "2021-12-05"),
    weekSpan("2020-12-28", "2021-01-03"),
    partialDateName({ text: "2021-09-26T17:05", precision: "minute" }).replace("\u00a0", " "),
    spanOf(language, "2021-12-01", "2021-12-03"),
    language.number(1234567.5),
    language.nameList(["Ann", "Bo", "Cy"]),
  ];
}

function spanOf({ spanName }: Pick<Language, "spanName">, date: string, until: string): string {
  const [first, last] = [parsePartialDate(date), parsePartialDate(until)];
  assert.ok(first && last);
  return spanName({ date: first, until: last });
}

const british = [
  "10 November 2021",
  "10 Nov 2021",
  "Wed 10 Nov 2021",
  "8–14 November 2021",
  "29 November – 5 December 2021",
  "28 December 2020 – 3 January 2021",
  "26 September 2021 at 17:05",
  "1 to 3 December 2021",
  "1,234,567.5",
  "Ann, Bo and Cy",
];

describe("A digest", () => {
  test("in British or Irish English, or in English of no country, has British dates", () => {
    for (const tag of ["en-GB", "en-IE", "en", "en-Latn"])
      assert.deepEqual(habits(languageOf(tag)), british, tag);
  });

  test("in American English has American dates, times, numbers and lists, with the same words", () => {
    assert.deepEqual(habits(languageOf("en-US")), [
      "November 10, 2021",
      "Nov 10, 2021",
      "Wed, Nov 10, 2021",
      "November 8–14, 2021",
      "November 29 – December 5, 2021",
      "December 28, 2020 – January 3, 2021",
      "September 26, 2021 at 5:05 PM",
      "December 1 to 3, 2021",
      "1,234,567.5",
      "Ann, Bo, and Cy",
    ]);
    assert.equal(languageOf("en-US").words.frame.topics, "Topics");
  });

  test("in Australian English has British dates and times of twelve hours", () => {
    const australian = habits(languageOf("en-AU"));
    assert.equal(australian[0], "10 November 2021");
    assert.equal(australian[6], "26 September 2021 at 5:05 pm");
  });

  test("in a language without a catalogue has English words with British dates", () => {
    const { tag, catalogue, wordsTag, ...german } = languageOf("de-AT");
    assert.deepEqual([tag, catalogue, wordsTag], ["de-AT", "en-GB", "en-GB"]);
    assert.deepEqual(habits({ tag, catalogue, wordsTag, ...german }), british);
  });
});

test("a language is made once", () => {
  assert.equal(languageOf("en-US"), languageOf("en-US"));
});

test("every catalogue has the same files for scripts, so that a build can put them in place of each other", () => {
  const filesOf = (name: string) => readdirSync(join(project, "src/language/words", name, "browser")).sort();
  for (const name of Object.keys(catalogues)) assert.deepEqual(filesOf(name), filesOf("en-GB"), name);
});
