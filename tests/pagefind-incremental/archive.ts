import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Items } from "../digest/digestOf.ts";
import { filesIn } from "../support/site.ts";

const accented = ["élan", "elan", "elán", "café", "cafés", "naïve", "naively", "ωμέγα", "ωμεγα", "𝒳𝒴", "ﬁne"];

const words = (at: number) =>
  Array.from({ length: 300 }, (_, i) => {
    const number = (i * 37 + at * 101) % 5000;
    return i % 20 === 0 ? accented[number % accented.length] : `word${number}`;
  }).join(" ");

/** Sixty items of six months, with accents; only those of the first two have amounts, which are a meta field. */
export const manyItems: Items = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [
    `item-${at}`,
    {
      headline: at < 20 ? `£${at + 1}m for élan` : "Élan",
      date: `2021-0${Math.floor(at / 10) + 1}-1${at % 10}`,
      standfirst: words(at),
    },
  ]),
);

/** Two items of whose documents Pagefind's hashes begin with the same seven letters, as one in 2^28 does. */
export const namesakes: Items = {
  "same-name-1028938": { headline: "Report 1028938", date: "2021-10-01" },
  "same-name-2003712": { headline: "Report 2003712", date: "2021-11-01" },
};

/** Every file below a folder, with gzipped ones opened. */
export function contentsIn(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder).map((file) => {
      const bytes = readFileSync(join(folder, file));
      return [file, (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("latin1")];
    }),
  );
}
