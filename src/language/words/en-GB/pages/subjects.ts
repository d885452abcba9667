import type { Formats } from "../../../formats/formats.ts";
import { type Phrase, phrase } from "../../../phrase.ts";
import { sentenceCase } from "../../../sentenceCase.ts";
import { itemForms } from "../nouns.ts";

/** Topics, organisations, people and series: the pages that list them, and the page of each. */
export const subjects = ({ count, number, form }: Formats) => {
  return {
    topic: "Topic",
    person: "Person",
    series: "Series",
    /** A kind of organisation as the register has it, such as `regulator`. */
    organisation: (kind: string | undefined) => sentenceCase((kind ?? "organisation").replaceAll("-", " ")),
    allTopics: {
      description: "Every topic that this digest covers.",
      about: "Every topic that this digest covers, and what belongs to each.",
    },
    allOrganisations: {
      description: "Every organisation that this digest covers.",
      about: "Every organisation that this digest covers, by region.",
      /** Those without a region. */
      national: "National and other bodies",
    },
    allPeople: "The people this digest writes about.",
    allSeries: "The series that run in this digest.",
    description: (name: string, itemCount: string, publication: string) =>
      `${name}: ${itemCount} in ${publication}, newest first.`,
    withNarrower: (value: number) => `${count(value, itemForms)} with narrower topics`,
    inNarrower: "The items are in the narrower topics.",
    feed: "Feed",
    inBrief: "In brief",
    broader: "Part of",
    seeAlso: "See also",
    sources: "Primary sources",
    narrower: "Narrower topics",
    newestInNarrower: "Newest in narrower topics",
    alsoCalled: "Also called",
    region: "Region",
    code: "Code",
    alsoKnownAs: "Also known as",
    besideOnMap: "Beside it on the map",
    onMap: (name: string) => `${name} on the map of all organisations`,
    lineage: { title: "Formerly and now", first: "First", next: "Then", formerly: "Formerly", now: "Now" },
    people: "People",
    formerPeople: "Formerly in post",
    latestFigures: "Latest figures",
    citedIn: "Cited in trackers",
    alongside: "Alongside",
    oftenAlongside: "Most often alongside",
    /** How many items a subject shares. Only those who hear the number need the word with it. */
    shared: <T>(value: number, heard: (word: string) => T): Phrase<T | string> =>
      phrase<T | string>`${number(value)}${heard(` ${form(value, itemForms)}`)}`,
  };
};
