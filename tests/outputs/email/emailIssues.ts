import assert from "node:assert/strict";
import { readContent } from "../../../src/content/readContent.ts";
import { createDigest } from "../../../src/digest/createDigest.ts";
import type { Digest } from "../../../src/digest/digest.ts";
import { type EmailIssue, emailIssue } from "../../../src/outputs/email/emailIssue.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import { aDrawing, aPicture, starts } from "../../support/pictures.ts";

/** The newest issue's email of a digest of some files, as it is shown on a day, and that digest. */
export async function anEmail(
  files: Files,
  topics: readonly string[] = [],
  today = "2021-11-12",
): Promise<{ email: EmailIssue; digest: Digest }> {
  const digest = aRelatedDigest(files, today);
  const [issue] = digest.issues;
  assert.ok(issue);
  const email = await emailIssue(digest, issue, { topics });
  assert.ok(email);
  return { email, digest };
}

/** The digest of some files. They may have warnings, and markup that readers would see, so that tests see how an email shows it. */
export function aRelatedDigest(files: Files, today = "2021-11-12"): Digest {
  const { content, problems } = readContent(aDigest(files));
  const errors = problems.filter(({ severity }) => severity === "error");
  assert.deepEqual(
    errors.filter(({ message }) => !/readers (?:would )?see /i.test(message)),
    [],
  );
  return createDigest(content, { today, preview: false });
}

/** An issue of so many items, each with a body of so many words, the lead first. */
export function manyItems(count: number, words: number): Files {
  const body = "The river rose again overnight. ".repeat(words / 5);
  const items = Array.from({ length: count }, (_, index) => [
    `content/items/item-${index + 1}.md`,
    anItem(
      { headline: `Story ${index + 1}`, standfirst: `What happened in ${index + 1}.`, order: index + 1 },
      body,
    ),
  ]);
  return Object.fromEntries(items);
}

const everythingWritten = `Some **strong** and *weak* words, \`code {{ x }}\`, a [link](/items/earlier/) and https://example.org/a?b=1&c=2.

## A part

> Quoted *words*

1. one
2. two
   - nested

| River | Height |
|:--|--:|
| Ouse | 12 |
| Nene | 3,400 |

\`\`\`
if (a < b) {
  go("x");
}
\`\`\`

![A map](map.png) and ![A drawing](drawing.svg)

Back to [the part](#a-part).
`;

/** An issue with one of each thing that an email may hold. */
export const everything: Files = {
  "_data/site.yaml": [
    "title: The Test Paper",
    "strapline: All that flows",
    "url: https://paper.example/",
    "publishedOn: Friday",
    "publishedAt: 07:00",
    "contact: editors@paper.example",
    "email: { from: The Test Paper <post@paper.example>, address: 1 River Walk }",
    "",
  ].join("\n"),
  "content/issues/2021-W45.md": "---\ntitle: A wet week\n---\nIt [rained](/topics/water/).\n",
  "content/images/map.png": aPicture(starts.png),
  "content/images/drawing.svg": aDrawing,
  "content/items/flood.md": anItem(
    {
      headline: "Rivers & <floods>",
      label: "exclusive",
      series: "watermarks",
      byline: ["Ann Reed", "Bo Lake"],
      image: { src: "map.png", alt: "A map of the river", caption: "Where it rose." },
      keyDates: [{ label: "Claims close", date: "2021-12-20", kind: "closes" }],
      figures: [
        { label: "Height", value: 4, unit: "m" },
        { label: "Homes flooded", value: 21, of: 42, unit: "homes", asOf: "2021-11" },
      ],
      updates: [{ date: "2021-11-11", kind: "update", note: "It rose further." }],
    },
    everythingWritten,
  ),
  "content/items/earlier.md": anItem({
    headline: "It may rain",
    date: "2021-11-01",
    figures: [{ label: "Height", value: 3, unit: "m" }],
    updates: [{ date: "2021-11-09", kind: "correction", note: "We gave a wrong name." }],
  }),
};
