import type { z } from "zod";
import { fieldEntry } from "../ownFields/fieldDeclarations.ts";
import {
  issueFields,
  itemFields,
  organisationEntry,
  personEntry,
  seriesEntry,
  siteFields,
  storylineEntry,
  styleFields,
  textPageFields,
  tileEntry,
  topicEntry,
  topicTextFields,
  trackerFields,
} from "./index.ts";

/** A kind of file that editors write. */
export interface FileKind {
  /** The path below the root. What the name stands for is between `<` and `>`. */
  readonly file: string;
  /** What the file is for. The field manual shows it. */
  readonly about: string;
  /** The fields of its front matter, or of each entry of a list. */
  readonly fields: z.ZodObject;
  readonly isList?: boolean;
}

/** All kinds of files that editors write, in the order of the field manual. */
export const fileKinds = {
  item: {
    file: "content/items/**/<slug>.md",
    about:
      "A briefing item. The file name is the item's slug. It must be unique in the archive, and it is the permanent web address. Use folders however you like: they do not affect the address.",
    fields: itemFields,
  },
  issue: {
    file: "content/issues/<YYYY>-W<ww>.md",
    about:
      "The issue of a week. You only need this file for a title or an introduction, which is the text below the fields. The dates of the items decide which issues there are.",
    fields: issueFields,
  },
  topicText: {
    file: "content/topics/<id>.md",
    about: "The introduction of a topic. It has text but no fields.",
    fields: topicTextFields,
  },
  storylineText: {
    file: "content/storylines/<id>.md",
    about: "Where a story stands now. It has text but no fields.",
    fields: topicTextFields,
  },
  tracker: {
    file: "content/trackers/<id>.yaml",
    about:
      "A [tracker](trackers.md): a question, and the answer for each of its rows from day to day. The file name is the tracker's id, and it is the permanent web address.",
    fields: trackerFields,
  },
  about: {
    file: "content/about.md",
    about: "The page about the publication. It has text but no fields.",
    fields: topicTextFields,
  },
  page: {
    file: "content/pages/**/<slug>.md",
    about:
      "A [page of your own](pages.md), such as an imprint. Its address is the path of its file: `content/pages/legal/imprint.md` is published at `/legal/imprint/`.",
    fields: textPageFields,
  },
  site: { file: "_data/site.yaml", about: "The publication.", fields: siteFields },
  topics: {
    file: "_data/topics.yaml",
    about: "A list of topics, in the order in which readers see them.",
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
  storylines: {
    file: "_data/storylines.yaml",
    about: "A list of the stories that have a name, in the order in which you like to keep them.",
    fields: storylineEntry,
    isList: true,
  },
  fields: {
    file: "_data/fields.yaml",
    about:
      "A list of the [fields that the digest adds](own-fields.md) to those on this page. It is only needed to have these fields checked.",
    fields: fieldEntry,
    isList: true,
  },
  style: {
    file: "_data/style.yaml",
    about: "The house style of the publication, for the [house rules](house-style.md).",
    fields: styleFields,
  },
  map: {
    file: "_data/map.yaml",
    about: "A list of the tiles on the map of organisations.",
    fields: tileEntry,
    isList: true,
  },
} as const satisfies Readonly<Record<string, FileKind>>;

export type FileKindName = keyof typeof fileKinds;
