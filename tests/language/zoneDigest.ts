import { readContent } from "../../src/content/readContent.ts";
import { createDigest } from "../../src/digest/createDigest.ts";
import type { Digest } from "../../src/digest/digest.ts";
import type { Language } from "../../src/language/language.ts";
import { aDigest, anItem, type Files } from "../support/digest.ts";

const body = `Zinc **zap** and[^z] ~~zeal~~.

## Zeal

| Zed | Zip |
|-----|----:|
| Zoo | 1   |

[Zag](https://zone.example/zag) ![Zoom](zoom.svg)

[^z]: Zest.
`.replace(" and", "");

const zed = { topics: ["zinc"], organisations: ["zed-board"], people: ["zara-zed"], body };

/** An item in which every word that readers see begins with Z. Its other fields are given. */
function anItemOf(headline: string, { body, ...fields }: Record<string, unknown>): string {
  return anItem({ headline, standfirst: "Zest zips.", ...fields }, String(body));
}

const items: Files = {
  "zap.md": anItemOf("Zap", {
    ...zed,
    date: "2018-05-02",
    label: "revealed",
    figures: [
      { label: "Zones", value: 5, of: 42, unit: "zones", asOf: "2018-05" },
      { label: "Zits", value: 7 },
    ],
    keyDates: [{ label: "Zoo", date: "2018-06", kind: "expected" }],
    storyline: "zeal",
  }),
  "zig.md": anItemOf("Zig", {
    ...zed,
    date: "2020-03-04",
    related: [{ item: "zap", as: "differs-from" }],
    figures: [{ label: "Zones", value: 30, of: 42, unit: "zones", asOf: "2020-03" }],
    storyline: "zeal",
  }),
  "zoo.md": anItemOf("Zoo", {
    ...zed,
    date: "2021-11-10",
    topics: ["zones", "zinc"],
    label: "exclusive",
    byline: ["Zara Zed", "Zoe Zap"],
    series: "zips",
    section: "Zones",
    image: { src: "zoom.svg", alt: "Zoom", caption: "Zoom", credit: "Zac" },
    sources: [{ publisher: "Zed", title: "Zest", url: "https://zone.example/z", date: "2021-11" }],
    keyDates: [
      { label: "Zip", date: "2021-12-01T17:00", kind: "closes", was: ["2021-11-20", "2021-11-25"] },
      { label: "Zest", date: "2021-12-02", until: "2021-12-04", kind: "happens", place: "Zaragoza" },
      { label: "Zen", date: "2022-01", kind: "expected" },
      { label: "Zoom", date: "2022-02-01", kind: "happens", withdrawn: "2021-11-11" },
      { label: "Zulu", date: "2021-11-10", kind: "happens" },
      { label: "Zonk", date: "2023-01-01", kind: "happens" },
    ],
    figures: [
      { label: "Zones", value: 21, of: 42, unit: "zones", asOf: "2021-11-10" },
      { label: "Zits", value: 9 },
    ],
    updates: [
      { date: "2021-11-11", kind: "correction", note: "Zing." },
      { date: "2021-11-12", kind: "clarification", note: "Zaps." },
      { date: "2021-11-12", kind: "update", note: "Zonks." },
    ],
    related: [
      { item: "zig", as: "follows" },
      { item: "zap", as: "responds-to" },
    ],
    formerSlugs: ["zebra"],
    storyline: "zeal",
    order: 1,
  }),
  "zulu.md": anItemOf("Zulu", { ...zed, body: "Zulu.", date: "2021-11-11" }),
  "zero.md": anItemOf("Zero", { ...zed, body: "Zero.", date: "2021-11-11", draft: true }),
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `zone-${index}.md`,
      anItemOf(`Zone ${index}`, {
        ...zed,
        body: "Zone.",
        date: `2021-${String((index % 9) + 1).padStart(2, "0")}-03`,
      }),
    ]),
  ),
};

const files: Files = {
  ...Object.fromEntries(Object.entries(items).map(([name, text]) => [`content/items/${name}`, text])),
  "content/images/zoom.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="6" height="4"/></svg>',
  "content/topics/zinc.md": "Zinc.\n",
  "content/pages/zed.md": "---\ntitle: Zed\n---\nZest.\n",
  "content/storylines/zeal.md": "Zeal.\n",
  "_data/site.yaml":
    "title: Zone Zine\nstrapline: Zest zips.\nurl: https://zone.example/\npublishedOn: zaterdag\ncontact: z@zone.example\nemail: { from: z@zone.example, address: Zagreb }\nlabels: [{ id: revealed, text: Zany }, { id: exclusive, text: Zesty }]\nsections: [Zones]\nsubscribe: { service: form, address: https://list.zone.example/z, email: z, privacy: /zed/, topics: [{ topic: zinc, value: z }] }\n",
  "_data/topics.yaml":
    "- { id: zinc, label: Zinc, aliases: [zn], scope: Zinc zaps. }\n- { id: zones, label: Zones, broader: zinc }\n- { id: zest, label: Zest }\n",
  "_data/organisations.yaml": `- { id: zed-board, name: Zed Zone, aliases: [ZZ], region: Zealand, kind: zoo, code: Z1 }
- { id: zap-board, name: Zap Zone, region: Zealand, successor: zed-board }
- { id: zip-board, name: Zip Zone }
`,
  "_data/map.yaml":
    "- { organisation: zed-board, column: 1, row: 1 }\n- { organisation: zap-board, column: 2, row: 1 }\n",
  "_data/people.yaml": `- id: zara-zed
  name: Zara Zed
  roles:
    - { role: Zookeeper, organisation: zed-board, from: 2020-04 }
    - { role: Zealot, organisation: zed-board, from: 2018-04, to: 2020-04 }
    - { role: Zouave, organisation: zed-board, to: 2017 }
    - { role: Zany, organisation: zed-board, former: true }
`,
  "_data/series.yaml": "- { id: zips, name: Zips, standfirst: Zest., byline: Zara Zed }\n",
  "_data/storylines.yaml": "- { id: zeal, name: Zeal, closed: 2021-11-11 }\n",
  "content/trackers/zones.yaml": `question: Zones?
statuses:
  - { id: zen, name: Zen, meaning: Zest., tone: done }
  - { id: zip, name: Zip, tone: under-way }
rows:
  - organisation: zed-board
    statuses:
      - { date: 2020-03-04, status: zip, item: zig }
      - { date: 2021-11-10, status: zen, item: zoo }
  - { organisation: zap-board, statuses: [{ date: 2021-11-10, status: zip, item: zoo, note: Zest. }] }
  - label: Zoo
totals:
  - { date: 2020-03-04, status: zen, value: 3, of: 9, item: zig }
  - { date: 2021-11-10, status: zen, value: 5, of: 9, item: zoo }
`,
};

/** A digest that has one of everything, and of whose content every word begins with Z. Its item `zoo` has changed since it was published. */
export function zoneDigest(language: Language): Digest {
  const { content, problems } = readContent(aDigest(files));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  const text = (paragraph: string) => ({
    headline: ["Zoo"],
    standfirst: ["Zest zips."],
    byline: [],
    text: [paragraph, "Zag."],
    figures: [],
  });
  const histories = new Map([
    [
      "zoo",
      [
        { from: "2021-11-10T09:00", text: text("Zen.") },
        { from: "2021-11-11T09:00", text: text("Zip.") },
      ],
    ],
  ]);
  return { ...createDigest({ ...content, histories }, { today: "2021-11-12", preview: true }), language };
}
