import type { z } from "zod";
import {
  issueFields,
  itemFields,
  organisationEntry,
  personEntry,
  seriesEntry,
  siteFields,
  styleFields,
  tileEntry,
  topicEntry,
  topicTextFields,
} from "./index.ts";

/** A kind of file that editors write. */
export interface FileKind {
  /** Where it lies below the root, with what its name stands for between `<` and `>`. */
  readonly file: string;
  /** What it is, for the field manual. */
  readonly about: string;
  /** Its fields, those of its front matter or those of each entry of a list. */
  readonly fields: z.ZodObject;
  readonly isList?: boolean;
}

/** All the kinds of files that editors write, in the order of the field manual. */
export const fileKinds = {
  item: {
    file: "content/items/**/<slug>.md",
    about:
      "A briefing item. The file's name is its slug: unique in the whole archive, and its address for ever. The folders between are for order alone.",
    fields: itemFields,
  },
  issue: {
    file: "content/issues/<YYYY>-W<ww>.md",
    about:
      "A week's issue, where it needs a title or an introduction: the text below the fields. Issues themselves follow from the dates of items.",
    fields: issueFields,
  },
  topicText: {
    file: "content/topics/<id>.md",
    about: "A topic's introduction: the text alone.",
    fields: topicTextFields,
  },
  about: {
    file: "content/about.md",
    about: "What the publication says of itself: the text alone.",
    fields: topicTextFields,
  },
  site: { file: "_data/site.yaml", about: "The publication itself.", fields: siteFields },
  topics: {
    file: "_data/topics.yaml",
    about: "A list of topics, in the order in which they are shown.",
    fields: topicEntry,
    isList: true,
  },
  organisations: {
    file: "_data/organisations.yaml",
    about: "A list of organisations.",
    fields: organisationEntry,
    isList: true,
  },
  people: { file: "_data/people.yaml", about: "A list of people.", fields: personEntry, isList: true },
  series: { file: "_data/series.yaml", about: "A list of series.", fields: seriesEntry, isList: true },
  style: {
    file: "_data/style.yaml",
    about: "How this publication writes: what the [house rules](house-style.md) go by.",
    fields: styleFields,
  },
  map: {
    file: "_data/map.yaml",
    about: "A list of the tiles of the map of organisations.",
    fields: tileEntry,
    isList: true,
  },
} as const satisfies Readonly<Record<string, FileKind>>;

export type FileKindName = keyof typeof fileKinds;
