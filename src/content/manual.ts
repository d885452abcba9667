import type { z } from "zod";
import { rowsOf } from "./manualTable.ts";
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
} from "./schema.ts";

/** A kind of file that editors write. */
interface FileKind {
  readonly file: string;
  readonly about: string;
  readonly fields: z.ZodObject;
}

const fileKinds: readonly FileKind[] = [
  {
    file: "content/items/**/<slug>.md",
    about:
      "A briefing item. The file's name is its slug: unique in the whole archive, and its address for ever. The folders between are for order alone.",
    fields: itemFields,
  },
  {
    file: "content/issues/<YYYY>-W<ww>.md",
    about:
      "A week's issue, where it needs a title or an introduction: the text below the fields. Issues themselves follow from the dates of items.",
    fields: issueFields,
  },
  {
    file: "content/topics/<id>.md",
    about: "A topic's introduction: the text alone.",
    fields: topicTextFields,
  },
  {
    file: "content/about.md",
    about: "What the publication says of itself: the text alone.",
    fields: topicTextFields,
  },
  { file: "_data/site.yaml", about: "The publication itself.", fields: siteFields },
  {
    file: "_data/topics.yaml",
    about: "A list of topics, in the order in which they are shown.",
    fields: topicEntry,
  },
  { file: "_data/organisations.yaml", about: "A list of organisations.", fields: organisationEntry },
  { file: "_data/people.yaml", about: "A list of people.", fields: personEntry },
  { file: "_data/series.yaml", about: "A list of series.", fields: seriesEntry },
  {
    file: "_data/style.yaml",
    about: "How this publication writes: what the [house rules](house-style.md) go by.",
    fields: styleFields,
  },
  { file: "_data/map.yaml", about: "A list of the tiles of the map of organisations.", fields: tileEntry },
];

const opening = `# Field manual

Generated from \`src/content/schema.ts\` by \`npm run manual\`: change it there.

The least that an item has is four fields between two lines of \`---\`, and a text in Markdown below them:

\`\`\`markdown
---
headline: The river rose
date: 2021-11-10
standfirst: It rained for a week, and the board had no plan.
topics: [water]
---
The text, in Markdown. A heading begins with \`##\`, and a link to another item is [written so](../another-slug/).
\`\`\`

\`image.alt\` below is the field \`alt\` within \`image\`, and \`sources[].url\` the field \`url\` of each entry of \`sources\`:

\`\`\`yaml
image:
  src: river.svg
  alt: A street under water
sources:
  - publisher: The River Board
    title: Levels of the river
    url: https://river.example/levels
  - title: Minutes of the board
\`\`\`

Put a text that contains a colon and a space, or that begins with a bracket, a quotation mark or another sign, between
double quotes. A field that is left blank is the same as one that is not written. \`npm run check\` names every mistake
at its line.
`;

/** The field manual: every field of every kind of file, as Markdown for editors. */
export function fieldManual(): string {
  return [opening, ...fileKinds.map(sectionOf)].join("\n");
}

function sectionOf({ file, about, fields }: FileKind): string {
  const rows = rowsOf(fields, "");
  const table = ["| Field | Needed | Value | What it is |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return `## \`${file}\`\n\n${about}\n${rows.length > 0 ? `\n${table}\n` : ""}`;
}
