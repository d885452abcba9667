import { type FileKind, fileKinds } from "../schema/fileKinds.ts";
import { rowsOf } from "./fieldTable.ts";

const opening = `# Field manual

Generated from \`src/content/schema/\` by \`npm run manual\`: change it there.

An item needs at least four fields between two lines of \`---\`, and a text in Markdown below them:

\`\`\`markdown
---
headline: The river rose
date: 2021-11-10
standfirst: It rained for a week, and the board had no plan.
topics: [water]
---
The text, in Markdown. A heading starts with \`##\`. This is [a link to another item](../another-slug/).
\`\`\`

In the tables below, \`image.alt\` is the field \`alt\` in \`image\`, and \`sources[].url\` is the field \`url\` of each entry of \`sources\`:

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

Put a text in double quotes if it contains a colon and a space, or starts with a bracket, a quotation mark or another special character.
Fields are plain text: readers see Markdown, HTML and codes such as \`&amp;\` exactly as you write them. A line that starts with \`#\` is a
comment. Fields whose names begin with \`x-\` are [your own](own-fields.md). A blank field, such as \`series:\` or \`series: ""\`, is the same as one that you leave out. \`npm run check\` shows the line of every mistake. The limits of texts
and lists are far above what a digest needs. They catch text that was pasted by mistake.
`;

/** The field manual for editors: every field of every kind of file, in Markdown. */
export function fieldManual(): string {
  return [opening, ...Object.values(fileKinds).map(sectionOf)].join("\n");
}

function sectionOf({ file, about, fields }: FileKind): string {
  const rows = rowsOf(fields, "");
  const table = ["| Field | Required | Value | Description |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
  return `## \`${file}\`\n\n${about}\n${rows.length > 0 ? `\n${table}\n` : ""}`;
}
