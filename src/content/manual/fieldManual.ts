import { type FileKind, fileKinds } from "../schema/fileKinds.ts";
import { rowsOf } from "./fieldTable.ts";

const opening = `# Field manual

Generated from \`src/content/schema/\` by \`npm run manual\`: change it there.

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
double quotes. Fields are plain text: Markdown, HTML and characters such as \`&amp;\` in them are shown as they stand. A line that begins
with \`#\` is a comment. A field that is left blank is the same as one that is not written. \`npm run check\` names every mistake
at its line. The limits of texts and lists are far above what a digest needs: whatever is longer was pasted by mistake.
`;

/** The field manual: every field of every kind of file, as Markdown for editors. */
export function fieldManual(): string {
  return [opening, ...Object.values(fileKinds).map(sectionOf)].join("\n");
}

function sectionOf({ file, about, fields }: FileKind): string {
  const rows = rowsOf(fields, "");
  const table = ["| Field | Needed | Value | What it is |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return `## \`${file}\`\n\n${about}\n${rows.length > 0 ? `\n${table}\n` : ""}`;
}
