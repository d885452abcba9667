import { aDigest, anItem } from "../../support/digest.ts";

const markdown = `An opening with **weight**, *stress*, ~~regret~~, \`code\` and a [link](https://example.org/) to elsewhere.[^source]

[^source]: Levels at *noon*, [as published](https://example.org/levels).[^2]

    They are read twice.[^source]
[^2]: Not in 2020.

## Sources

A list:

- one
  - one and a half

    with a second paragraph
- two

1. first
2. second

### Main

> A quotation.
>
> > Within a quotation.

| Board | Waits | A column with a long name | Another column with a long name | And one more |
|:------|------:|:-------------------------:|---------------------------------|--------------|
| North | 1,204 | yes                       | Pneumonoultramicroscopicsilico  | 12           |

    indented code that is far too long for the narrow screen of a telephone, so that it scrolls by itself

\`\`\`ts
const rivers = ["Severn", "Thames", "Trent"].map((name) => name.toUpperCase()).filter(Boolean).join(" and ");
\`\`\`

![A river in flood](river.svg)

***

#### Figures

See [the sources](#sources) and [the figures](#figures).  
A line after a break.
`;

const river = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400"/></svg>`;

/**
 * A digest whose item `everything` has every field and all that Markdown has, with headings that bear the names of
 * the page's own parts; its topic, water, has a second page.
 */
export function aDigestWithEverything(): string {
  const others = Array.from({ length: 35 }, (_, index) => [
    `content/items/river-${index}.md`,
    anItem({
      headline: `River ${index} rose`,
      date: "2021-11-09",
      figures: earlierFigures[index] ?? [],
      related: index > 1 ? [{ item: "river-1", as: index % 2 ? "responds-to" : "differs-from" }] : [],
    }),
  ]);
  return aDigest({
    ...Object.fromEntries(others),
    ...theItem,
    "content/images/river.svg": river,
    ...theStory,
    ...theTracker,
  });
}

/** What earlier items said of the figures of `everything`: a part of a total, and amounts of which one is below zero. */
const earlierFigures = [
  [
    { label: "homes flooded", value: 7, of: 42, unit: "homes", asOf: "2019" },
    { label: "Cost", value: -0.4, unit: "£bn", asOf: "2019-05" },
  ],
  [{ label: "Cost", value: 3_200_000, unit: "£bn", asOf: "2020-05" }],
];

/** A story of so many items that it has a second page, with a text. */
const theStory = {
  "_data/storylines.yaml":
    "- { id: flood, name: The flood, standfirst: The river rose., closed: 2021-11-30 }\n- { id: snow, name: The snow }\n",
  "content/storylines/flood.md": "## Now\n\nThe water is *falling*.\n",
};

/** A tracker of rows that are not on a map: an organisation and a label. */
const theTracker = {
  "content/trackers/defences.yaml": `question: Are the flood defences ready?
statuses:
  - { id: ready, name: Ready, meaning: They hold., tone: done }
  - { id: begun, name: Begun, tone: under-way }
rows:
  - organisation: river-board
    statuses:
      - { date: 2021-11-09, status: begun, item: river-1, note: The wall is half as high as planned. }
      - { date: 2021-11-10, status: ready, item: everything }
  - label: The old mill
totals:
  - { date: 2021-11-10, status: ready, value: 2, of: 3, item: everything, note: It does not say which. }
`,
};

const theItem = {
  "content/items/everything.md": anItem(
    {
      headline: "Everything that an item can have",
      date: "2021-11-10",
      label: "revealed",
      topics: ["water", "rivers"],
      organisations: ["river-board"],
      people: ["ann-reed"],
      series: "watermarks",
      storyline: "flood",
      byline: ["Ann Reed", "Bo Jones"],
      image: { src: "river.svg", alt: "A river", caption: "The Severn in flood", credit: "Ours" },
      sources: [
        { publisher: "The River Board", title: "Levels", url: "https://example.org/levels", date: "2021-11" },
        { publisher: "The River Board", author: "Ann Reed" },
      ],
      keyDates: [
        { label: "Comments close", date: "2021-12-01T17:00", kind: "closes" },
        { label: "The report", date: "2022-01", kind: "expected" },
      ],
      figures: [
        { label: "Homes flooded", value: 21, of: 42, unit: "homes", asOf: "2021-11-09" },
        { label: "Cost", value: 1.8, unit: "£bn" },
      ],
      updates: [
        { date: "2021-11-11", kind: "correction", note: "We gave the wrong river." },
        { date: "2021-11-12", kind: "update", note: "The Board has answered." },
      ],
      related: [{ item: "river-1", as: "follows" }],
      formerSlugs: ["all-things"],
      order: 1,
    },
    markdown,
  ),
};
