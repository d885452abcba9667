import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  type DocumentSource,
  type IndexDocument,
  type IndexSettings,
  passageOf,
} from "../../src/pagefind-incremental/index.ts";
import { aFolder, filesIn } from "../support/site.ts";

/** The parts of a document. Anything that is left out is empty. */
export interface DocumentParts {
  readonly url?: string;
  readonly date?: string;
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  readonly keywords?: readonly string[];
  readonly amounts?: string;
  readonly filters?: IndexDocument["filters"];
}

/** A document with a title of weight 3, which is a meta field, too. */
export function aDocument(parts: DocumentParts): DocumentSource {
  const { url = "/page/", date = "2021-01-01", title = "", amounts } = parts;
  const { paragraphs = [], keywords = [], filters = {} } = parts;
  return {
    fingerprint: JSON.stringify(parts),
    date,
    read: () => ({
      url,
      passages: [passageOf(title, 3), ...paragraphs.map((text) => passageOf(text))],
      keywords: keywords.map((text) => passageOf(text)),
      meta: { ...(amounts === undefined ? {} : { amounts }), title },
      filters,
    }),
  };
}

/** Documents of consecutive days. One more has an amount, because Pagefind numbers only the meta fields that occur. */
export function documentsOf(all: readonly DocumentParts[]): DocumentSource[] {
  return [...all, { amounts: "n1000000n" }].map((parts, at) =>
    aDocument({ title: "Headline", url: `/items/${at}/`, date: dayOf(at), ...parts }),
  );
}

function dayOf(at: number): string {
  return `2021-${String(1 + Math.floor(at / 28)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`;
}

/** The settings of an index with its own cache, and segments of at most ten documents. */
export function settingsWith(settings: Partial<IndexSettings> = {}): IndexSettings {
  return {
    cache: aFolder(),
    version: "1",
    metaFields: ["amounts", "title"],
    vocabularyWords: (token) => token.match(/\p{L}+/gu) ?? [],
    segmentSize: 10,
    ...settings,
  };
}

const ACCENTED = ["élan", "elan", "elán", "café", "cafés", "naïve", "naively", "ωμέγα", "ωμεγα", "𝒳𝒴", "ﬁne"];

function manyWords(at: number): string {
  const words = Array.from({ length: 300 }, (_, i) => {
    const number = (i * 37 + at * 101) % 5000;
    return i % 20 === 0 ? ACCENTED[number % ACCENTED.length] : `word${number}`;
  });
  return words.join(" ");
}

/** The parts of sixty documents of six months, with accents. Only those of the first two have amounts. */
export const manyParts: readonly DocumentParts[] = Array.from({ length: 60 }, (_, at) => ({
  url: `/items/item-${at}/`,
  date: `2021-0${Math.floor(at / 10) + 1}-1${at % 10}`,
  title: at < 20 ? `£${at + 1}m for élan` : "Élan",
  ...(at < 20 ? { amounts: `n${at + 1}000000n` } : {}),
  paragraphs: [manyWords(at), "The river rose."],
  keywords: ["Water"],
  filters: { topic: ["water"], label: [] },
}));

export const manyDocuments = manyParts.map(aDocument);

/** Two documents with hashes that start with the same seven characters, as one pair in 2^28 does. */
export const similarHashes: readonly DocumentSource[] = [
  ["1028938", "2021-10-01", "2021-W39"],
  ["2003712", "2021-11-01", "2021-W44"],
].map(([number = "", date = "", issue = ""]) => {
  const source = aDocument({ date });
  const document: IndexDocument = {
    url: `/items/same-name-${number}/`,
    passages: [passageOf(`Report ${number}`, 3), passageOf("It rained.", 1.5), passageOf("The river rose.")],
    keywords: [passageOf("Water")],
    meta: { title: `Report ${number}` },
    filters: { topic: ["water"], label: [], date: [date], issue: [issue], length: ["7"] },
  };
  return { ...source, fingerprint: number, read: () => document };
});

/** The content of every file in a folder. Gzipped files are unzipped. */
export function contentsIn(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder).map((file) => {
      const bytes = readFileSync(join(folder, file));
      return [file, (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("latin1")];
    }),
  );
}

/** The bytes of every file in a folder. */
export function bytesIn(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file)).toString("latin1")]));
}
